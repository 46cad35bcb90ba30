package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which parts may stand beside the whole, so that no mentor can be found by subtracting. */
class TalliesTest {

    private static final String NORTH = "north";
    private static final String SOUTH = "south";
    private static final String EAST = "east";

    @Test
    void a_team_of_two_is_not_shown_and_cannot_be_found_by_subtracting_the_others() {
        assertThat(Tallies.shown(Map.of(NORTH, 4, SOUTH, 3), 7)).containsExactlyInAnyOrder(NORTH, SOUTH);
        assertThat(Tallies.shown(Map.of(NORTH, 4, SOUTH, 3, EAST, 2), 9)).containsExactly(NORTH);
        assertThat(Tallies.shown(Map.of(NORTH, 4, SOUTH, 3, EAST, 3), 10))
                .containsExactlyInAnyOrder(NORTH, SOUTH, EAST);
    }

    @Test
    void two_teams_of_two_are_four_mentors() {
        assertThat(Tallies.shown(Map.of(NORTH, 4, SOUTH, 2, EAST, 2), 8)).containsExactly(NORTH);
    }

    @Test
    void a_mentor_without_a_team_is_not_found_by_subtracting_either() {
        Map<String, Integer> sizes = new HashMap<>(Map.of(NORTH, 3));
        sizes.put(null, 1);
        assertThat(Tallies.shown(sizes, 4)).isEmpty();
        sizes.put(null, 3);
        assertThat(Tallies.shown(sizes, 6)).containsExactly(NORTH);
    }

    @Test
    void who_began_in_one_year_alone_is_not_found_by_subtracting_the_other_from_all_years() {
        assertThat(Tallies.shown(Map.of(2017, 5, 2018, 1), 6)).isEmpty();
        assertThat(Tallies.shown(Map.of(2017, 5, 2018, 1), 5))
                .as("who was there in 2017 too has another share in all years")
                .isEmpty();
        assertThat(Tallies.shown(Map.of(2017, 5, 2018, 0), 5)).containsExactly(2017);
    }

    @Test
    void a_year_of_three_or_more_hides_who_is_in_no_other() {
        assertThat(Tallies.shown(Map.of(2017, 5, 2018, 4), 6)).containsExactlyInAnyOrder(2017, 2018);
    }

    @Test
    void nor_by_subtracting_two_years_and_the_smallest_of_them_goes_the_latest_when_they_are_alike() {
        assertThat(Tallies.shown(Map.of(2017, 5, 2018, 4, 2019, 1), 10)).containsExactly(2017);
        assertThat(Tallies.shown(Map.of(2017, 4, 2018, 4, 2019, 1), 5)).containsExactly(2017);
    }

    @Test
    void small_years_of_three_mentors_who_are_in_no_other_year_take_nothing_with_them() {
        assertThat(Tallies.shown(Map.of(2017, 5, 2018, 1, 2019, 2), 8)).containsExactly(2017);
        assertThat(Tallies.shown(Map.of(2017, 5, 2018, 1, 2019, 2), 7))
                .as("they may be two")
                .isEmpty();
    }

    @Test
    void a_step_of_one_mentor_in_one_year_is_kept_back_of_the_other_and_the_other_steps_are_not() {
        Tallies all = of(4, Map.of(ProtocolStep.B1, 4, ProtocolStep.B2, 4));
        Map<Integer, Tallies> shown = all.shown(Map.of(
                2017, of(4, Map.of(ProtocolStep.B1, 4, ProtocolStep.B2, 3)),
                2018, of(3, Map.of(ProtocolStep.B1, 3, ProtocolStep.B2, 1))));
        assertThat(shown.get(2017).bands()).containsOnlyKeys(ProtocolStep.B1);
        assertThat(shown.get(2018).bands()).containsOnlyKeys(ProtocolStep.B1);
    }

    @Test
    void what_is_kept_back_of_a_year_is_kept_back_of_its_teams() {
        Tallies year = of(6, Map.of(ProtocolStep.B1, 6));
        Map<String, Tallies> shown = year.shown(Map.of(
                NORTH, of(3, Map.of(ProtocolStep.B1, 3, ProtocolStep.B2, 3)),
                SOUTH, of(3, Map.of(ProtocolStep.B1, 3, ProtocolStep.B2, 3))));
        assertThat(shown).containsOnlyKeys(NORTH, SOUTH);
        assertThat(shown.values())
                .allSatisfy(team -> assertThat(team.bands().keySet()).isEqualTo(Set.of(ProtocolStep.B1)));
    }

    private static Tallies of(int mentors, Map<ProtocolStep, Integer> steps) {
        Map<ProtocolStep, Map<AnswerCategory, Integer>> bands = new HashMap<>();
        steps.forEach((step, number) -> bands.put(step, Map.of(AnswerCategory.HALF, number)));
        return new Tallies(mentors, bands);
    }
}
