package nl.overbrug.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overbrug.rulebook.Explanation.Because;
import nl.overbrug.rulebook.Explanation.Failed;
import nl.overbrug.rulebook.Explanation.Item;
import nl.overbrug.rulebook.Explanation.OtherRow;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Sentences;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;

/** Puts a decision of a table into words, by the columns and rows of the version that decided. */
record TableWords(BoundTable bound, Locale locale) implements DecisionWords {

    @Override
    public String label() {
        return definition().words().label().in(locale);
    }

    @Override
    public List<Item> facts(StoredDecision decision) {
        Map<String, Object> values = values(decision);
        return definition().conditions().stream()
                .map(column -> new Item(column.label().in(locale), column.factWords(values.get(column.key()), locale)))
                .toList();
    }

    @Override
    public List<String> conclusions(StoredDecision decision) {
        return DecisionJson.list(decision.content().verdicts(), bound.verdict().type()).stream()
                .map(this::conclusion)
                .toList();
    }

    @Override
    public String conclusion(String verdict) {
        return conclusion(DecisionJson.read(verdict, bound.verdict().type()));
    }

    private String conclusion(Record verdict) {
        return VerdictWords.of(bound, verdict, locale);
    }

    @Override
    public List<Because> because(StoredDecision decision) {
        return decision.content().fired().stream()
                .map(table()::row)
                .map(this::because)
                .toList();
    }

    private Because because(Row row) {
        return new Because(
                row.id(),
                Sentences.results(definition(), row.results(), locale),
                Sentences.of(definition(), row, locale),
                row.because().source());
    }

    @Override
    public List<OtherRow> others(StoredDecision decision) {
        Map<String, Object> values = values(decision);
        return table().rows().stream()
                .filter(row -> !decision.content().fired().contains(row.id()))
                .map(row -> new OtherRow(row.id(), Sentences.of(definition(), row, locale), failed(row, values)))
                .toList();
    }

    private List<Failed> failed(Row row, Map<String, Object> values) {
        return definition().conditions().stream()
                .filter(column -> !row.conditions().get(column.key()).matches(values.get(column.key())))
                .map(column -> failed(column, row.conditions().get(column.key()), values.get(column.key())))
                .toList();
    }

    private Failed failed(Column column, Cell cell, Object value) {
        return new Failed(
                column.label().in(locale), column.conditionWords(cell, locale), column.factWords(value, locale));
    }

    private Map<String, Object> values(StoredDecision decision) {
        return bound.values(
                DecisionJson.read(decision.content().facts(), bound.facts().type()));
    }

    private Table table() {
        return bound.table();
    }

    private TableDefinition definition() {
        return table().definition();
    }
}
