package nl.overbrug.rulepreview;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.TableFiles;
import org.springframework.stereotype.Component;

/** Compiles drafts; keeps the latest, as compiling takes a while. */
@Component
class DraftEngines {

    private static final int MOST_KEPT = 20;

    private final Map<String, TableEngine> kept = new ConcurrentHashMap<>();

    /** @throws RuntimeException when the rules of the draft cannot be read or compiled */
    TableEngine of(Draft draft) {
        RuleSource source = draft.source();
        String key = draft.ruleSet() + "-" + source.hash();
        TableEngine known = kept.get(key);
        if (known != null) {
            return known;
        }
        BoundTable bound = BoundTable.of(TableFiles.table(draft.ruleSet(), source.definition(), source.rows()));
        TableEngine engine = TableEngine.compile(bound, "preview-" + key);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, engine);
        return engine;
    }
}
