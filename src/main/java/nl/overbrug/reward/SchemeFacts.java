package nl.overbrug.reward;

import java.time.LocalDate;
import nl.overbrug.rulebook.RuleTable;

/** On which day the scheme is asked for. */
public record SchemeFacts(LocalDate on) {

    public static final RuleTable<SchemeFacts, SchemeVerdict> TABLE =
            new RuleTable<>("reward/scheme", SchemeFacts.class, SchemeVerdict.class);
}
