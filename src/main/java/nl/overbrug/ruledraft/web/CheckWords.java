package nl.overbrug.ruledraft.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import nl.overbrug.ruletable.ExampleCase.Outcome;
import nl.overbrug.ruletable.HitPolicy;
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
                draft.version(),
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
                example.version(),
                example.description().isEmpty() ? example.id() : example.description(),
                outcome == null ? "onbekend" : outcome.passed() ? "goed" : outcome.stuck() ? "vast" : "fout",
                outcome == null ? List.of() : outcome.rows(),
                outcome == null ? List.of() : said(outcome.expected(), check),
                outcome == null ? List.of() : said(outcome.got(), check),
                problems(check.problemsOf(example.key()), check));
    }

    private List<String> said(List<Outcome> outcomes, DraftCheck check) {
        return outcomes.stream()
                .map(each -> {
                    String results = Sentences.results(check.table(), each.results(), locale());
                    return each.reason().isEmpty()
                            ? results
                            : texts.of("ruledraft.uitslag.met-reden", results, each.reason());
                })
                .toList();
    }

    Gap gap(TableFinding finding, Draft draft, DraftCheck check) {
        return new Gap(
                finding.witness(),
                gap(finding, check),
                draft.content().explanation(finding.witness()).version(),
                draft.content().explanation(finding.witness()).text());
    }

    private String gap(TableFinding finding, DraftCheck check) {
        String facts = situation(finding, check);
        List<String> lacking = check.table().results().stream()
                .filter(column -> finding.lacking().containsKey(column.key()))
                .map(column -> said(column, column.resultWords(finding.lacking().get(column.key()), locale())))
                .toList();
        return lacking.isEmpty() ? facts : texts.of("ruledraft.gat.ontbreekt", String.join("; ", lacking), facts);
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
        String facts = situation(finding, check);
        return switch (finding.kind()) {
            case OVERLAP -> texts.of("ruledraft.vondst.overlap", others, facts);
            case MASKED ->
                masked(finding.rows().get(0).equals(id), check.table().hitPolicy(), others, facts);
            case DUPLICATE -> texts.of("ruledraft.vondst.dubbel", others, facts);
            case GAP, UNREADABLE -> null;
        };
    }

    /** @param useless whether it is said at the row that never decides, not at the one that covers it */
    private String masked(boolean useless, HitPolicy policy, String others, String facts) {
        if (!policy.isSingle()) {
            return useless ? texts.of("ruledraft.vondst.verborgen", others, facts) : null;
        }
        return texts.of(useless ? "ruledraft.vondst.bedekt" : "ruledraft.vondst.overlap", others, facts);
    }

    private String situation(TableFinding finding, DraftCheck check) {
        Map<String, Cell> facts = finding.situation();
        List<String> asked = check.table().conditions().stream()
                .filter(column -> facts.getOrDefault(column.key(), Cell.ANY) != Cell.ANY)
                .map(column -> said(column, column.conditionWords(facts.get(column.key()), locale())))
                .toList();
        return asked.isEmpty() ? texts.of("ruledraft.vondst.altijd") : String.join("; ", asked);
    }

    private static String said(Column column, String words) {
        return column.label().in(locale()) + ": " + words;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
