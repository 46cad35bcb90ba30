package nl.overbrug.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of participants with traits that few share. */
class SmallGroupsTest {

    private static final String W = Traits.WITHHELD;
    private static final Traits MANY = new Traits("MALE", "to45", "LOW");
    private static final Traits FEW = new Traits("MALE", "to45", "HIGH");
    private static final Traits FEW_TOO = new Traits("MALE", "to45", "MIDDLE");
    private static final Traits ALONE = new Traits("OTHER", "over67", "HIGH");

    @Test
    void education_is_withheld_first_and_that_is_enough_when_together_they_are_many() {
        SmallGroups groups = SmallGroups.of(counts(7, 2, 3, 0), SmallGroupsAre.COARSENED, 5);

        assertThat(groups.told())
                .containsEntry(MANY, MANY)
                .containsEntry(FEW, new Traits("MALE", "to45", W))
                .containsEntry(FEW_TOO, new Traits("MALE", "to45", W));
        assertThat(groups.participants()).isEqualTo(5);
    }

    @Test
    void whoever_is_still_among_few_loses_age_and_then_gender() {
        SmallGroups groups = SmallGroups.of(counts(7, 2, 2, 1), SmallGroupsAre.COARSENED, 5);

        assertThat(groups.told().get(FEW)).isEqualTo(new Traits(W, W, W));
        assertThat(groups.told().get(ALONE)).isEqualTo(new Traits(W, W, W));
        assertThat(groups.told().get(MANY)).isEqualTo(MANY);
    }

    @Test
    void exactly_as_many_as_is_asked_is_enough() {
        assertThat(SmallGroups.of(counts(5, 0, 0, 0), SmallGroupsAre.COARSENED, 5)
                        .small())
                .isEmpty();
    }

    @Test
    void left_out_are_those_of_few_and_nobody_else() {
        SmallGroups groups = SmallGroups.of(counts(7, 4, 5, 1), SmallGroupsAre.LEFT_OUT, 5);

        assertThat(groups.told()).containsEntry(MANY, MANY).containsEntry(FEW_TOO, FEW_TOO);
        assertThat(groups.small())
                .containsExactly(new SmallGroups.Group(FEW, 4, null), new SmallGroups.Group(ALONE, 1, null));
    }

    @Test
    void reported_changes_nothing_and_tells_of_all() {
        SmallGroups groups = SmallGroups.of(counts(7, 4, 5, 1), SmallGroupsAre.REPORTED, 5);

        assertThat(groups.told()).allSatisfy((traits, told) -> assertThat(told).isEqualTo(traits));
        assertThat(groups.small())
                .containsExactly(new SmallGroups.Group(FEW, 4, FEW), new SmallGroups.Group(ALONE, 1, ALONE));
    }

    private static Map<Traits, Integer> counts(int many, int few, int fewToo, int alone) {
        Map<Traits, Integer> counts = new LinkedHashMap<>();
        counts.put(MANY, many);
        counts.put(FEW, few);
        counts.put(FEW_TOO, fewToo);
        counts.put(ALONE, alone);
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
