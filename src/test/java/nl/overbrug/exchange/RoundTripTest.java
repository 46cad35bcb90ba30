package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.FullDossier;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out comes in as it was, running dossiers too. The whole of a database goes round in ReplayIT; here a copy comes in beside the first. */
class RoundTripTest extends ImportCase {

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    @Test
    void a_copy_of_dossiers_under_other_keys_is_the_same_and_waits_for_the_same() {
        UUID[] made = {
            dossiers.made().trajectory(),
            trajectories.started(),
            referrals.received(),
            referrals.checked(referrals.facts()),
            referrals.eligible(),
            referrals.discussed(
                    ParticipationOutcome.NOT_DISCUSSED, clock.today().plusDays(30)),
            referrals.discussed(ParticipationOutcome.JOINS, null)
        };
        TestBundle first = copied(made);

        ImportReport report = take(first);

        assertThat(report.faults()).isEmpty();
        assertThat(report.done()).isTrue();
        TestBundle second = exported()
                .about(participants(made).stream().map(TestBundle::renamed).collect(Collectors.toSet()));
        for (DossierFile file : Bundle.FILES) {
            assertThat(rows(second, file)).as(file.name()).isEqualTo(rows(first, file));
        }
        assertThat(first.rows(Bundle.file(WaitingFiles.WAITING))).hasSizeGreaterThan(10);
        for (UUID id : made) {
            assertThat(tasks(UUID.fromString(TestBundle.renamed(id.toString()))))
                    .isEqualTo(tasks(id));
        }
    }

    private record Waits(String task, Object due, UUID assignee, UUID team) {}

    private Set<Waits> tasks(UUID key) {
        return workflow.openTasks(key).stream()
                .map((OpenTask open) -> new Waits(open.task(), open.due(), open.assignee(), open.teamId()))
                .collect(Collectors.toSet());
    }

    private static Set<List<String>> rows(TestBundle bundle, DossierFile file) {
        return new HashSet<>(bundle.rows(file));
    }
}
