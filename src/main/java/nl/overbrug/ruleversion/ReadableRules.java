package nl.overbrug.ruleversion;

import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruleengine.BrokenRules;
import nl.overbrug.rulefile.BadTable;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.TableFiles;

/** Whether this program can read the texts of a version, to explain what was decided by it. */
public final class ReadableRules {

    private ReadableRules() {}

    public static boolean isReadable(String ruleSet, RuleSource source) {
        try {
            if (source.kind() == RuleSource.Kind.TABLE) {
                BoundTable.of(TableFiles.table(ruleSet, source.definition(), source.rows()));
            } else {
                TableFiles.rules(ruleSet, source.definition());
            }
            return true;
        } catch (BadTable | BrokenRules e) {
            return false;
        }
    }
}
