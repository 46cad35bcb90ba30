package nl.overbrug.ruleversion;

import java.util.Optional;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruleengine.BrokenRules;
import nl.overbrug.rulefile.BadTable;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Table;

/** Whether this program can read the texts of a version, to explain what was decided by it. */
public final class ReadableRules {

    /** Of a version. */
    public enum Part {
        DEFINITION,
        ROWS
    }

    private ReadableRules() {}

    /** What cannot be read; empty when all can. */
    public static Optional<Part> unreadable(String ruleSet, RuleSource source) {
        Part now = Part.DEFINITION;
        try {
            if (source.kind() == RuleSource.Kind.RULES) {
                TableFiles.rules(ruleSet, source.definition());
                return Optional.empty();
            }
            TableFiles.definition(ruleSet, source.definition());
            now = Part.ROWS;
            Table table = TableFiles.table(ruleSet, source.definition(), source.rows());
            now = Part.DEFINITION;
            BoundTable.of(table);
            return Optional.empty();
        } catch (BadTable | BrokenRules e) {
            return Optional.of(now);
        }
    }
}
