package nl.overbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.plan.PlanFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OverbrugTest
class DossierTest {

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private CoachingReading coaching;

    @Autowired
    private BridgeFixture bridges;

    @Autowired
    private PlanFixture plans;

    @Autowired
    private TrajectoryFixture people;

    @Test
    void a_dossier_begins_with_what_the_participant_came_for() {
        UUID id = bridges.referredWithDebtsAndIncome();

        HelpRequest help = people.as("mentor1", () -> coaching.of(id)).help();

        assertThat(help.pillars()).containsExactlyInAnyOrder(Pillar.DEBTS, Pillar.INCOME);
        assertThat(help.words()).isNotBlank();
    }

    @Test
    void the_timeline_tells_of_talks_goals_and_plans_on_their_day_in_their_order() {
        UUID id = bridges.talkedThrough();
        plans.plan(id, "Bellen");

        Day last = people.as("mentor1", () -> dossiers.open(id).orElseThrow())
                .timeline()
                .get(0);

        List<String> texts = last.moments().stream().map(Moment::textKey).toList();
        assertThat(texts).contains("tijdlijn.gesprek", "tijdlijn.doel", "tijdlijn.plan", "tijdlijn.doel-bereikt");
        assertThat(texts.indexOf("tijdlijn.doel")).isLessThan(texts.indexOf("tijdlijn.plan"));
    }
}
