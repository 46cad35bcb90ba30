package nl.overbrug.rulebook;

import nl.overbrug.ruletable.TableFiles;

/** A version of a rule table, read at once and compiled when it is first asked. */
final class LoadedTable {

    private final RuleVersion version;
    private final BoundTable bound;
    private TableEngine engine;

    /** @throws RuntimeException when it cannot be read or does not fit its records */
    LoadedTable(StoredVersion stored) {
        this.version = stored.version();
        this.bound = BoundTable.of(TableFiles.table(
                version.ruleSet(), stored.source().definition(), stored.source().rows()));
    }

    RuleVersion version() {
        return version;
    }

    BoundTable bound() {
        return bound;
    }

    synchronized TableEngine engine() {
        if (engine == null) {
            engine = TableEngine.compile(bound, version.id().toString());
        }
        return engine;
    }
}
