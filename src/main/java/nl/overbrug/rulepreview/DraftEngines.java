package nl.overbrug.rulepreview;

import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.TableFiles;

/** What a draft would decide. */
final class DraftEngines {

    private DraftEngines() {}

    /** @throws RuntimeException when the rules of the draft cannot be read or compiled */
    static TableEngine of(Draft draft) {
        RuleSource source = draft.source();
        return TableEngine.compile(
                BoundTable.of(TableFiles.table(draft.ruleSet(), source.definition(), source.rows())));
    }
}
