package nl.overbrug.rulepreview;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.kernel.SmallCounts.Shown;

/**
 * What policy officers may see of what was counted: nothing about fewer than five people.
 *
 * @param looked how many decisions
 * @param changed how many of them come out otherwise
 * @param without how many of them the draft can not judge from the facts of then
 * @param teams by name; the last may be without a team, with an empty name
 * @param costs of the vouchers of the period; null where the table is not about money, or nothing of it may be seen
 * @param forecast the same of what running plans may still cost
 * @param unsaid what running trajectories need and the draft does not say
 * @param effects on what runs now
 */
public record Findings(
        long looked,
        Shown changed,
        Shown without,
        List<Part<Passage>> passages,
        List<Part<String>> teams,
        List<Part<YearMonth>> months,
        Costs costs,
        Costs forecast,
        List<Now> unsaid,
        List<Now> effects) {

    /** How many decisions come out otherwise, by their passage, team or month. */
    public record Part<T>(T of, Shown count) {}

    /** @param total of all */
    public record Costs(List<Month> months, Euros total) {}

    /** @param month null for what comes later or at any time; @param euros null when they may not be seen */
    public record Month(YearMonth month, Euros euros) {}

    /** As it is, and by the draft. */
    public record Euros(BigDecimal before, BigDecimal after) {

        public BigDecimal difference() {
            return after.subtract(before);
        }
    }

    /** @param key of a text, with its arguments */
    public record Now(String key, List<Object> args, Shown count) {}

    public boolean isEmpty() {
        return looked == 0;
    }

    public boolean isNothingChanged() {
        return changed.isExact() && changed.number() == 0;
    }

    /** Whether any count is not shown. */
    public boolean isAnyHidden() {
        return Stream.concat(
                        Stream.of(changed, without),
                        Stream.concat(
                                shown(),
                                Stream.of(unsaid, effects).flatMap(List::stream).map(Now::count)))
                .anyMatch(count -> !count.isExact());
    }

    /** Whether the changes can be taken apart at all. */
    public boolean isTakenApart() {
        return shown().anyMatch(count -> !count.isWithheld());
    }

    /** Whether a list shows anything; the parts of too few people are left out as a whole. */
    public static <T> boolean tells(List<Part<T>> parts) {
        return parts.stream().anyMatch(part -> !part.count().isWithheld());
    }

    private Stream<Shown> shown() {
        return Stream.of(passages, teams, months).flatMap(List::stream).map(Part::count);
    }
}
