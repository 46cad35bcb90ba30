package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.rollout.Element;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@OverbrugTest
@Transactional
class MirrorTest {

    private static final int SOME_YEAR = 2004;

    @Autowired
    private Mirrors mirrors;

    @Autowired
    private FidelityReport report;

    @Autowired
    private Observations observations;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Lookalike lookalike;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startWithNone() {
        jdbc.sql("delete from fidelity_looked_back").update();
        observations.foldAll();
        jdbc.sql("delete from fidelity_observation").update();
        lookalike.addUpAgain();
    }

    @Test
    void a_mentor_sees_with_how_many_a_step_was_done_and_with_whom_not_yet() {
        UUID done = dossiers.made().trajectory();
        UUID not = dossiers.made().trajectory();
        jdbc.sql("delete from bridge_wish_change where trajectory_id = ?")
                .param(not)
                .update();
        Mirror mirror = own("mentor1");
        Mirror.Line wish = line(mirror, ProtocolStep.B2);
        assertThat(mirror.participants()).isEqualTo(2);
        assertThat(wish.share().done()).isEqualTo(1);
        assertThat(wish.share().base()).isEqualTo(2);
        assertThat(wish.share().category()).isEqualTo(AnswerCategory.HALF);
        assertThat(wish.share().applies()).isFalse();
        assertThat(wish.open()).extracting(Mirror.OpenDossier::trajectoryId).containsExactly(not);
        assertThat(line(mirror, ProtocolStep.B1).open())
                .extracting(Mirror.OpenDossier::trajectoryId)
                .doesNotContain(done);
    }

    @Test
    void an_ended_trajectory_counts_but_is_no_open_dossier() {
        UUID made = dossiers.made().trajectory();
        jdbc.sql("""
            update trajectory_trajectory set state = 'ENDED', ended_on = started_on, end_kind = 'EARLY_END', end_reason = 'MOVED'
             where id = ?
            """).param(made).update();
        Mirror.Line line = line(own("mentor1"), ProtocolStep.D5);
        assertThat(line.share().base()).isEqualTo(1);
        assertThat(line.share().done()).isZero();
        assertThat(line.open()).isEmpty();
    }

    @Test
    void looking_back_is_about_no_participant_so_it_leads_to_no_dossier() {
        dossiers.made();
        assertThat(line(own("mentor1"), ProtocolStep.F2).share().done()).isZero();
        assertThat(line(own("mentor1"), ProtocolStep.F2).open()).isEmpty();
    }

    @Test
    void a_mentor_reads_why_a_step_counts_as_it_does() {
        UUID done = dossiers.made().trajectory();
        UUID not = dossiers.made().trajectory();
        jdbc.sql("delete from bridge_wish_change where trajectory_id = ?")
                .param(not)
                .update();
        StepSeen seen =
                people.as("mentor1", () -> mirrors.step(ProtocolStep.B2)).orElseThrow();
        assertThat(seen.share().done()).isEqualTo(1);
        assertThat(seen.dossiers()).hasSize(seen.share().base());
        StepSeen.Dossier shown = of(seen, done);
        assertThat(shown.isOpen()).isFalse();
        assertThat(shown.talks())
                .filteredOn(StepSeen.InTalk::done)
                .allMatch(talk -> talk.own() && talk.because() == TalkFact.WISH)
                .allMatch(talk -> talk.how() == StepWords.How.DERIVED)
                .isNotEmpty();
        assertThat(of(seen, not).isOpen()).isTrue();
        assertThat(of(seen, not).talks())
                .isNotEmpty()
                .allMatch(talk -> talk.applicable() && !talk.done() && talk.because() == null);
    }

    @Test
    void of_a_trajectory_that_a_colleague_took_over_no_name_is_told() {
        UUID made = dossiers.made().trajectory();
        observations.foldAll();
        jdbc.sql("update trajectory_trajectory set mentor_id = ? where id = ?")
                .params(people.person("mentor2").id(), made)
                .update();
        lookalike.addUpAgain();
        StepSeen seen =
                people.as("mentor1", () -> mirrors.step(ProtocolStep.D5)).orElseThrow();
        assertThat(of(seen, made).name()).isNull();
        assertThat(of(seen, made).isOpen()).isFalse();
    }

    @Test
    void a_step_that_applied_to_nobody_and_the_steps_of_a_colleague_are_not_there() {
        dossiers.made();
        assertThat(people.as("mentor2", () -> mirrors.step(ProtocolStep.B1))).isEmpty();
        assertThatThrownBy(() -> people.as("manager", () -> mirrors.step(ProtocolStep.B1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_sees_the_mirror_of_a_colleague() {
        dossiers.made();
        assertThat(own("mentor2").isEmpty()).isTrue();
        assertThatThrownBy(() -> own("manager")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own("beheer")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_a_predecessor_did_need_not_be_done_again() {
        UUID made = dossiers.made().trajectory();
        observations.foldAll();
        UUID successor = people.person("mentor2").id();
        jdbc.sql("update fidelity_observation set mentor_id = ? where trajectory_id = ? and step = 'B4' and applicable")
                .param(successor)
                .param(made)
                .update();
        lookalike.addUpAgain();
        assertThat(line(own("mentor2"), ProtocolStep.B4).share().done()).isEqualTo(1);
    }

    @Test
    void one_mentor_alone_is_never_shown_to_a_manager() {
        dossiers.made();
        Figures figures = people.as("manager", () -> report.everybody(null));
        assertThat(figures.mentors()).isEqualTo(1);
        assertThat(figures.isShown()).isFalse();
        assertThat(figures.elements()).isEmpty();
        assertThat(people.as("manager", () -> report.teams(year())))
                .isNotEmpty()
                .allMatch(team -> team.figures() == null);
    }

    @Test
    void policy_officers_see_the_municipality_and_no_team_and_mentors_and_administrators_nothing() {
        assertThat(people.as("beleid1", () -> report.teams(SOME_YEAR))).isEmpty();
        UUID team = people.person("mentor1").teamId();
        assertThatThrownBy(() -> people.as("beleid1", () -> report.team(team, SOME_YEAR)))
                .isInstanceOf(AccessDeniedException.class);
        for (String nobody : new String[] {"mentor1", "beheer"}) {
            assertThatThrownBy(() -> people.as(nobody, () -> report.everybody(null)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void figures_of_a_year_hold_the_trajectories_that_began_in_it() {
        UUID made = dossiers.made().trajectory();
        observations.foldAll();
        List.of("mentor2", "mentor3").forEach(mentor -> lookalike.doesTheSame(made, mentor));
        int year = year();
        assertThat(people.as("manager", () -> report.everybody(year)).mentors()).isEqualTo(3);
        assertThat(people.as("manager", () -> report.everybody(year - 1)).mentors())
                .isZero();
    }

    private int year() {
        return people.as("manager", () -> report.years()).get(0);
    }

    @Test
    void a_team_of_three_has_a_sheet_without_names() {
        UUID made = dossiers.made().trajectory();
        observations.foldAll();
        UUID team = people.person("mentor1").teamId();
        jdbc.sql("update people_account set team_id = ? where username = 'mentor3'")
                .param(team)
                .update();
        lookalike.doesTheSame(made, "mentor2");
        assertThat(people.as("manager", () -> report.team(team, year()))
                        .orElseThrow()
                        .figures())
                .isNull();
        lookalike.doesTheSame(made, "mentor3");
        Figures figures = people.as("manager", () -> report.team(team, year()))
                .orElseThrow()
                .figures();
        assertThat(figures.mentors()).isEqualTo(3);
        assertThat(figures.elements())
                .filteredOn(each -> each.element() == Element.STRESS)
                .singleElement()
                .satisfies(stress -> assertThat(stress.share()).isEqualTo(1));
    }

    private static StepSeen.Dossier of(StepSeen seen, UUID trajectory) {
        return seen.dossiers().stream()
                .filter(dossier -> dossier.trajectoryId().equals(trajectory))
                .findFirst()
                .orElseThrow();
    }

    private Mirror own(String username) {
        return people.as(username, () -> mirrors.own());
    }

    private static Mirror.Line line(Mirror mirror, ProtocolStep step) {
        return mirror.parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.share().step() == step)
                .findFirst()
                .orElseThrow();
    }
}
