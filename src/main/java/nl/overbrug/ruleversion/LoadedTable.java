package nl.overbrug.ruleversion;

import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Table;

/** A version of a rule table, read at once and compiled when it is first asked. */
public final class LoadedTable {

    private final RuleVersion version;
    private final BoundTable bound;
    private TableEngine engine;

    /** @throws RuntimeException when it cannot be read or does not fit its records */
    LoadedTable(StoredVersion stored) {
        this.version = stored.version();
        this.bound = BoundTable.of(TableFiles.table(
                version.ruleSet(), stored.source().definition(), stored.source().rows()));
    }

    public RuleVersion version() {
        return version;
    }

    public BoundTable bound() {
        return bound;
    }

    public Table table() {
        return bound.table();
    }

    public synchronized TableEngine engine() {
        if (engine == null) {
            engine = TableEngine.compile(bound);
        }
        return engine;
    }
}
