package nl.overbrug.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.ruleversion.RuleVersion;
import org.junit.jupiter.api.Test;

class RulesInForceTest {

    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2020, 7, 1);

    /** As the book gives them: of two from one day the later one first. */
    private static final List<RuleVersion> VERSIONS =
            List.of(version(4, JUNE), version(3, JUNE), version(2, MARCH), version(1, MARCH.minusYears(1)));

    @Test
    void a_period_is_told_every_version_that_held_on_one_of_its_days_the_oldest_first() {
        assertThat(held(LocalDate.of(2020, 1, 1), JULY)).containsExactly(1, 2, 4);
    }

    @Test
    void a_version_holds_until_the_day_before_the_next_one() {
        assertThat(held(MARCH, JUNE.minusDays(1))).containsExactly(2);
        assertThat(held(MARCH.minusDays(1), MARCH.minusDays(1))).containsExactly(1);
        assertThat(held(JUNE, JUNE)).containsExactly(4);
    }

    @Test
    void the_first_version_holds_for_all_that_came_before_it_too() {
        assertThat(held(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 1))).containsExactly(1);
    }

    private static List<Integer> held(LocalDate from, LocalDate to) {
        return RulesInForce.held(VERSIONS, from, to).stream()
                .map(RuleVersion::number)
                .toList();
    }

    private static RuleVersion version(int number, LocalDate from) {
        return new RuleVersion(UUID.randomUUID(), "word/table", number, from, null);
    }
}
