package nl.overbrug.ruleengine;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.overbrug.kernel.YesNoUnknown;

/** A fact of every kind that a column can be of, for generated tables. */
public record AnyFacts(
        boolean yesNo,
        YesNoUnknown yesNoUnknown,
        Fruit fruit,
        Fruit maybeFruit,
        int number,
        Integer maybeNumber,
        BigDecimal amount,
        LocalDate day,
        LocalDate maybeDay,
        String code,
        String maybeCode) {

    public enum Fruit {
        APPLE,
        PEAR,
        PLUM
    }

    /** What a generated table decides. */
    public record Verdict(String code) {}
}
