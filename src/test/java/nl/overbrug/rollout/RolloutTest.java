package nl.overbrug.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Teams;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@OverbrugTest
@Transactional
class RolloutTest {

    @Autowired
    private Rollout rollout;

    @Autowired
    private Introductions introductions;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Teams teams;

    @Autowired
    private MovableClock clock;

    @Test
    void a_team_works_with_everything_until_somebody_says_otherwise() {
        UUID trajectory = people.started();
        for (Element element : Element.values()) {
            assertThat(introductions.isOn(trajectory, element)).isTrue();
        }
        assertThat(introductions.notYet(team())).isEmpty();
    }

    @Test
    void an_element_is_on_from_its_day_and_not_the_day_before() {
        UUID trajectory = people.started();
        set(Element.REWARDS, When.FROM, clock.today().plusDays(1), "Eerst de Brug");
        assertThat(introductions.isOn(trajectory, Element.REWARDS)).isFalse();
        assertThat(introductions.isOn(trajectory, Element.STRESS)).isTrue();
        assertThat(introductions.notYet(team())).extracting(Start::element).containsExactly(Element.REWARDS);
        set(Element.REWARDS, When.FROM, clock.today(), "Toch vandaag");
        assertThat(introductions.isOn(trajectory, Element.REWARDS)).isTrue();
        set(Element.REWARDS, When.LATER, null, "Toch nog niet");
        assertThat(introductions.isOn(trajectory, Element.REWARDS)).isFalse();
    }

    @Test
    void what_is_chosen_for_one_team_says_nothing_of_another() {
        UUID other = people.as(
                "beheer", () -> teams.create("Verzonnen " + UUID.randomUUID()).value());
        Rollout.OfTeam found = people.as("manager", () -> rollout.team(other).orElseThrow());
        List<Start> starts = new ArrayList<>(found.starts());
        starts.set(Element.STRESS.ordinal(), new Start(Element.STRESS, When.LATER, null));
        assertThat(people.as("manager", () -> rollout.set(found, 0, starts, null))
                        .isDone())
                .as("nobody talked there yet, so no reason is needed")
                .isTrue();
        assertThat(introductions.notYet(other)).hasSize(1);
        assertThat(introductions.notYet(team())).isEmpty();
    }

    @Test
    void when_conversations_would_count_otherwise_somebody_says_why() {
        dossiers.made();
        // Later than any test held a conversation.
        LocalDate later = clock.today().plusYears(9);
        assertThat(set(Element.BRIDGE, When.FROM, later, " ").problems())
                .containsExactly(Problem.of("note", "probleem.rollout.zeg-waarom"));
        assertThat(set(Element.BRIDGE, When.FROM, later, "De training is morgen")
                        .isDone())
                .isTrue();
        assertThat(set(Element.BRIDGE, When.FROM, later.plusDays(9), null).isDone())
                .as("between both days nothing was held")
                .isTrue();
        assertThat(set(Element.BRIDGE, When.ALWAYS, null, null).problems())
                .containsExactly(Problem.of("note", "probleem.rollout.zeg-waarom"));
    }

    @Test
    void what_was_chosen_before_stays_to_be_read() {
        set(Element.BRIDGE, When.LATER, null, "Eerst oefenen");
        set(Element.BRIDGE, When.ALWAYS, null, "Er is geoefend");
        assertThat(people.as("beheer", () -> rollout.history(team())))
                .extracting(
                        change -> change.start().when() + " " + change.said().note())
                .containsExactly("ALWAYS Er is geoefend", "LATER Eerst oefenen");
    }

    @Test
    void a_stale_page_and_impossible_days_are_refused() {
        Rollout.OfTeam team = now();
        set(Element.PLAN, When.LATER, null, "Nog niet");
        List<Start> starts = new ArrayList<>(team.starts());
        assertThat(people.as("manager", () -> rollout.set(now(), team.version(), starts, "x"))
                        .problems())
                .containsExactly(Problem.stale());
        assertThat(set(Element.PLAN, When.FROM, null, "x").problems())
                .containsExactly(Problem.missing("lines[1].from"));
        assertThat(set(Element.PLAN, When.FROM, LocalDate.of(1999, 12, 31), "x").problems())
                .extracting(Problem::field)
                .containsExactly("lines[1].from");
        assertThat(set(Element.PLAN, null, null, "x").problems())
                .extracting(Problem::field)
                .containsExactly("lines[1].when");
    }

    @Test
    void mentors_and_policy_officers_set_nothing() {
        for (String username : List.of("mentor1", "beleid1")) {
            assertThatThrownBy(() -> people.as(username, () -> rollout.teams()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> people.as(username, () -> rollout.set(now(), 0, now().starts(), null)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private Result<Rollout.OfTeam> set(Element element, When when, LocalDate from, String note) {
        Rollout.OfTeam team = now();
        List<Start> starts = new ArrayList<>(team.starts());
        starts.set(element.ordinal(), new Start(element, when, from));
        return people.as("manager", () -> rollout.set(team, team.version(), starts, note));
    }

    private Rollout.OfTeam now() {
        return people.as("manager", () -> rollout.team(team()).orElseThrow());
    }

    private UUID team() {
        return people.person("mentor1").teamId();
    }
}
