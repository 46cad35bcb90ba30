package nl.overbrug.ruleversion;

import java.util.Optional;
import java.util.Set;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Table;

/**
 * Whether this program can work with the texts of a version, to explain what was decided by it. A table must compile, as when it is published; what it
 * compiles to are literals and names of rows, whoever wrote it. Rules that reason are only read: they are code.
 */
public final class ReadableRules {

    /** Of a version. */
    public enum Part {
        DEFINITION,
        ROWS
    }

    private ReadableRules() {}

    /** What it cannot work with; empty when it can with all. */
    public static Optional<Part> unreadable(String ruleSet, RuleSource source) {
        Part now = Part.DEFINITION;
        try {
            if (source.kind() == RuleSource.Kind.RULES) {
                Set<String> said =
                        TableFiles.rules(ruleSet, source.definition()).rules().keySet();
                now = Part.ROWS;
                boolean same = TableFiles.ruleNames(ruleSet, source.rows()).equals(said);
                return same ? Optional.empty() : Optional.of(now);
            }
            TableFiles.definition(ruleSet, source.definition());
            now = Part.ROWS;
            Table table = TableFiles.table(ruleSet, source.definition(), source.rows());
            now = Part.DEFINITION;
            BoundTable bound = BoundTable.of(table);
            now = Part.ROWS;
            TableEngine.compile(bound);
            return Optional.empty();
        } catch (RuntimeException e) { // whatever it is, a page that shows it would meet it too
            return Optional.of(now);
        }
    }
}
