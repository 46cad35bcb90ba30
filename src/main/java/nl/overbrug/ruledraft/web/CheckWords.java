package nl.overbrug.ruledraft.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.overbrug.kernel.Problem;
import nl.overbrug.page.Texts;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftCase;
import nl.overbrug.ruledraft.DraftCheck;
import nl.overbrug.ruledraft.DraftCheck.CaseOutcome;
import nl.overbrug.ruledraft.DraftCheck.CellProblem;
import nl.overbrug.ruledraft.DraftRow;
import nl.overbrug.ruledraft.web.DraftView.CaseLine;
import nl.overbrug.ruledraft.web.DraftView.Gap;
import nl.overbrug.ruledraft.web.DraftView.RowLine;
import nl.overbrug.ruleengine.TableFinding;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Sentences;
import nl.overbrug.ruletable.TableDefinition;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was found in a draft, in plain words. */
@Component
class CheckWords {

    private final Texts texts;

    CheckWords(Texts texts) {
        this.texts = texts;
    }

    String title(DraftCheck check) {
        return check.table().words().label().in(locale());
    }

    String obstacle(Problem obstacle) {
        return texts.filled(obstacle.code(), obstacle.args());
    }

    RowLine row(DraftRow draft, DraftCheck check) {
        Row row = check.rows().get(draft.key());
        return new RowLine(
                draft.key(),
                draft.id(),
                draft.off(),
                row == null ? "" : Sentences.of(check.table(), row, locale()),
                check.table()
                        .columns()
                        .map(column -> column.label().in(locale()) + ": "
                                + draft.cells().getOrDefault(column.key(), ""))
                        .filter(words -> !words.endsWith(": "))
                        .toList(),
                problems(check.problemsOf(draft.key()), check),
                check.findingsOf(draft.id()).stream()
                        .map(finding -> finding(finding, draft.id(), check))
                        .filter(Objects::nonNull)
                        .toList(),
                check.trial() != null && check.trial().untried().contains(draft.id()),
                check.unnoticedIn(draft.id()).stream()
                        .map(key -> label(key, check))
                        .toList());
    }

    CaseLine exampleCase(DraftCase example, DraftCheck check) {
        CaseOutcome outcome = check.trial() == null
                ? null
                : check.trial().cases().stream()
                        .filter(each -> each.key().equals(example.key()))
                        .findFirst()
                        .orElse(null);
        return new CaseLine(
                example.key(),
                example.description().isEmpty() ? example.id() : example.description(),
                outcome == null ? "onbekend" : outcome.passed() ? "goed" : outcome.stuck() ? "vast" : "fout",
                outcome == null ? List.of() : outcome.rows(),
                outcome == null ? List.of() : results(outcome.expected(), check),
                outcome == null ? List.of() : results(outcome.got(), check),
                problems(check.problemsOf(example.key()), check));
    }

    private List<String> results(List<Map<String, Object>> results, DraftCheck check) {
        return results.stream()
                .map(each -> Sentences.results(check.table(), each, locale()))
                .toList();
    }

    Gap gap(TableFinding finding, Draft draft, DraftCheck check) {
        return new Gap(
                finding.witness(),
                situation(finding.situation(), check),
                draft.content().explained().getOrDefault(finding.witness(), ""));
    }

    /** What is wrong with the cells of one row or case, by column. */
    Map<String, String> byColumn(List<CellProblem> problems) {
        Map<String, String> byColumn = new HashMap<>();
        problems.forEach(problem -> byColumn.merge(problem.column(), message(problem), (one, other) -> one));
        return byColumn;
    }

    private List<String> problems(List<CellProblem> problems, DraftCheck check) {
        return problems.stream()
                .map(problem -> label(problem.column(), check) + ": " + message(problem))
                .distinct()
                .toList();
    }

    private String message(CellProblem problem) {
        return texts.of("regels.fout." + problem.code(), problem.args().toArray());
    }

    private String label(String key, DraftCheck check) {
        return label(key, check.table());
    }

    /** What a column is called; one of the table, or one that every table has. */
    String label(String key, TableDefinition table) {
        return table.columns()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .map(column -> column.label().in(locale()))
                .orElseGet(() -> texts.has("ruledraft.veld." + key) ? texts.of("ruledraft.veld." + key) : key);
    }

    private String finding(TableFinding finding, String id, DraftCheck check) {
        String others = String.join(
                ", ", finding.rows().stream().filter(row -> !row.equals(id)).toList());
        return switch (finding.kind()) {
            case OVERLAP ->
                texts.of("ruledraft.vondst.overlap", others, String.join("; ", situation(finding.situation(), check)));
            case MASKED -> finding.rows().get(0).equals(id) ? texts.of("ruledraft.vondst.verborgen", others) : null;
            case DUPLICATE -> texts.of("ruledraft.vondst.dubbel", others);
            case MISLEADING -> texts.of("ruledraft.vondst.misleidend");
            case GAP, UNREADABLE -> null;
        };
    }

    private List<String> situation(Map<String, Cell> situation, DraftCheck check) {
        Stream<Column> asked = check.table().conditions().stream()
                .filter(column -> situation.getOrDefault(column.key(), Cell.ANY) != Cell.ANY);
        return asked.map(column -> column.label().in(locale()) + ": "
                        + column.conditionWords(situation.get(column.key()), locale()))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
