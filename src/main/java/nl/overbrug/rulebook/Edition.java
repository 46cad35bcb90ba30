package nl.overbrug.rulebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruleversion.LoadedTable;

/** One version of a table of words, to look them up in. It never changes, so what is read from it can be kept by its id. */
public final class Edition<F extends Record, V extends Record> {

    private final LoadedTable table;
    private final Class<V> verdict;

    Edition(LoadedTable table, RuleTable<F, V> asked) {
        this.table = table;
        this.verdict = asked.verdict();
    }

    public UUID id() {
        return table.version().id();
    }

    /** The number of the version, to keep with what was answered under it. */
    public int number() {
        return table.version().number();
    }

    /** The first day on which it held; empty for the first version, which holds for all that came before it too. */
    public Optional<LocalDate> from() {
        return table.version().isFirst()
                ? Optional.empty()
                : Optional.of(table.version().validFrom());
    }

    /** What the first row that matches says, without the rule engine: no words are ever compiled. */
    public Optional<V> of(F facts) {
        Map<String, Object> values = table.bound().values(facts);
        return table.table().rows().stream()
                .filter(row -> row.matches(values))
                .findFirst()
                .map(this::said);
    }

    private V said(Row row) {
        return verdict.cast(table.bound().verdict(row.results()));
    }
}
