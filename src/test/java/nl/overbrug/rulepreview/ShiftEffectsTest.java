package nl.overbrug.rulepreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.SmallCounts.Count;
import nl.overbrug.rulefollow.Shift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftEffectsTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 12);

    @ParameterizedTest
    @CsvSource({
        "2026-05-12, 2026-04-12, maanden-eerder, 1",
        "2026-05-12, 2026-08-12, maanden-later, 3",
        "2026-02-28, 2026-01-31, maanden-eerder, 1",
        "2026-01-31, 2026-02-28, maanden-later, 1",
        "2026-05-12, 2026-05-11, dagen-eerder, 1",
        "2026-05-12, 2026-06-30, dagen-later, 49"
    })
    void a_date_moves_by_months_when_they_are_whole_and_else_by_days(LocalDate from, LocalDate to, String key, int by) {
        assertThat(ShiftEffects.of(List.of(shift(from, to, false))))
                .containsExactly(Effect.of("rulepreview.schuif." + key, List.of("T2", by), Count.ofPeople(1)));
    }

    @Test
    void what_is_new_goes_away_is_due_at_once_or_only_asks_something_else_is_counted_by_itself() {
        assertThat(ShiftEffects.of(List.of(
                        shift(null, MAY, true),
                        shift(null, MAY, false),
                        shift(MAY, null, false),
                        shift(MAY, MAY, false))))
                .containsExactly(
                        Effect.of("rulepreview.schuif.inhoud", List.of("T2"), Count.ofPeople(1)),
                        Effect.of("rulepreview.schuif.meteen", List.of("T2"), Count.ofPeople(1)),
                        Effect.of("rulepreview.schuif.nieuw", List.of("T2"), Count.ofPeople(2)),
                        Effect.of("rulepreview.schuif.vervalt", List.of("T2"), Count.ofPeople(1)));
    }

    private static Shift shift(LocalDate from, LocalDate to, boolean atOnce) {
        return new Shift(UUID.randomUUID(), "T2", from, to, atOnce);
    }
}
