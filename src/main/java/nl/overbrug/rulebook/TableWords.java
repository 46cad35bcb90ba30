package nl.overbrug.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overbrug.rulebook.Explanation.Because;
import nl.overbrug.rulebook.Explanation.Failed;
import nl.overbrug.rulebook.Explanation.Item;
import nl.overbrug.rulebook.Explanation.OtherRow;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Sentences;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Trace;

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
        return Trace.of(table(), values(decision)).steps().stream()
                .filter(step -> !decision.content().fired().contains(step.row().id()))
                .map(step -> new OtherRow(
                        step.row().id(),
                        Sentences.of(definition(), step.row(), locale),
                        step.misses().stream().map(this::failed).toList()))
                .toList();
    }

    private Failed failed(Trace.Miss miss) {
        Column column = miss.column();
        return new Failed(
                column.label().in(locale),
                column.conditionWords(miss.asked(), locale),
                column.factWords(miss.was(), locale));
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
