package nl.overbrug.ruledraft.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overbrug.page.Texts;
import nl.overbrug.ruledraft.web.TryView.MissLine;
import nl.overbrug.ruledraft.web.TryView.StepLine;
import nl.overbrug.ruledraft.web.TryView.TraceView;
import nl.overbrug.ruletable.BadCell;
import nl.overbrug.ruletable.Cells;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Sentences;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.Trace;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a case that is tried out into fields and words. */
@Component
class TryViews {

    static final String PREFIX = "feit.";

    private final Texts texts;

    TryViews(Texts texts) {
        this.texts = texts;
    }

    /** The empty form. */
    TryView empty(Table table, String path) {
        Map<String, String> cells = new HashMap<>();
        table.definition().conditions().stream()
                .filter(column -> column.optional() && column.domain() instanceof Choices)
                .forEach(column -> cells.put(column.key(), Cells.UNKNOWN));
        return view(table, path, cells, Map.of(), null);
    }

    List<CellField> fields(Table table) {
        return fields(table, Map.of(), Map.of());
    }

    /**
     * What comes of it.
     *
     * @param now the version that holds now; null when there is nothing to compare with
     * @param cells the facts as typed, by column
     */
    TryView tried(Table table, Table now, String path, Map<String, String> cells) {
        Map<String, Object> facts = new HashMap<>();
        Map<String, String> problems = new HashMap<>();
        for (Column column : table.definition().conditions()) {
            try {
                facts.put(column.key(), column.fact(cells.getOrDefault(column.key(), "")));
            } catch (BadCell bad) {
                problems.put(
                        column.key(),
                        texts.of("regels.fout." + bad.code(), bad.args().toArray()));
            }
        }
        return view(table, path, cells, problems, problems.isEmpty() ? trace(table, now, facts) : null);
    }

    private TryView view(
            Table table, String path, Map<String, String> cells, Map<String, String> problems, TraceView trace) {
        String title = table.definition().words().label().in(locale());
        return new TryView(title, path, fields(table, cells, problems), trace);
    }

    private List<CellField> fields(Table table, Map<String, String> cells, Map<String, String> problems) {
        CellFields make = new CellFields(PREFIX, cells, problems, texts, locale());
        return table.definition().conditions().stream().map(make::fact).toList();
    }

    private static TraceView trace(Table table, Table now, Map<String, Object> facts) {
        Trace trace = Trace.of(table, facts);
        List<Row> deciding = trace.deciding();
        return new TraceView(
                trace.outcome(),
                decided(table, trace),
                now == null ? null : decided(now, Trace.of(now, facts)),
                trace.steps().stream().map(step -> line(table, step, deciding)).toList());
    }

    private static List<String> decided(Table table, Trace trace) {
        return trace.deciding().stream()
                .map(row -> Sentences.results(table.definition(), row, locale()))
                .toList();
    }

    private static StepLine line(Table table, Trace.Step step, List<Row> deciding) {
        String state = deciding.contains(step.row()) ? "beslist" : step.matches() ? "past" : "past-niet";
        return new StepLine(
                step.row().id(),
                Sentences.of(table.definition(), step.row(), locale()),
                state,
                step.misses().stream().map(TryViews::line).toList());
    }

    private static MissLine line(Trace.Miss miss) {
        Column column = miss.column();
        return new MissLine(
                column.label().in(locale()),
                column.conditionWords(miss.asked(), locale()),
                column.factWords(miss.was(), locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
