package nl.overbrug.ruledraft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.overbrug.ruleengine.TableFinding;
import nl.overbrug.ruletable.ExampleCase.Outcome;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;

/**
 * What is right and wrong with a draft.
 *
 * @param rows those that can be read, by key
 * @param problems of cells; while there are any nothing else can be looked at
 * @param trial what running it showed; null while cells have problems
 */
public record DraftCheck(TableDefinition table, Map<String, Row> rows, List<CellProblem> problems, Trial trial) {

    /**
     * A cell that cannot be read.
     *
     * @param key of the row or the example case
     * @param place which expected result of the case; 0 for a row
     * @param column empty when it is about the whole line
     * @param code the end of a key in the message files, after {@code regels.fout.}
     */
    public record CellProblem(boolean inCase, String key, int place, String column, String code, List<Object> args) {}

    /**
     * @param broken why the table cannot be compiled; null when it can
     * @param untried the ids of rows that no example case reaches
     * @param unnoticed by the id of the row: the columns in which another cell would be noticed by no example case; none while a case fails, for
     *     such a case notices nothing
     */
    public record Trial(
            String broken,
            List<TableFinding> findings,
            List<CaseOutcome> cases,
            Set<String> untried,
            Map<String, Set<String>> unnoticed) {

        static Trial impossible(String why) {
            return new Trial(why, List.of(), List.of(), Set.of(), Map.of());
        }
    }

    /**
     * What the table decides for an example case.
     *
     * @param rows the ids of the rows that decided
     * @param got what those rows say
     * @param stuck whether no verdict came, or more than one where exactly one must
     */
    public record CaseOutcome(
            String key, boolean passed, boolean stuck, List<String> rows, List<Outcome> expected, List<Outcome> got) {}

    /** The draft as a table; rows that cannot be read are left out. */
    public Table readable(DraftContent content) {
        return new Table(table, readable(content, false), readable(content, true));
    }

    private List<Row> readable(DraftContent content, boolean off) {
        return content.rows().stream()
                .filter(row -> row.off() == off && rows.containsKey(row.key()))
                .map(row -> rows.get(row.key()))
                .toList();
    }

    public List<CellProblem> problemsOf(String key) {
        return problems.stream().filter(problem -> problem.key().equals(key)).toList();
    }

    /** What the analysis found about this row. */
    public List<TableFinding> findingsOf(String rowId) {
        return trial == null
                ? List.of()
                : trial.findings().stream()
                        .filter(finding -> finding.rows().contains(rowId))
                        .toList();
    }

    /** The columns of this row in which another cell would be noticed by no example case; none while there is no trial. */
    public Set<String> unnoticedIn(String rowId) {
        return trial == null ? Set.of() : trial.unnoticed().getOrDefault(rowId, Set.of());
    }

    /** The ids of the rows that decide an example case; none while it cannot be tried. */
    public List<String> rowsOf(String caseKey) {
        return trial == null
                ? List.of()
                : trial.cases().stream()
                        .filter(outcome -> outcome.key().equals(caseKey))
                        .flatMap(outcome -> outcome.rows().stream())
                        .toList();
    }

    public List<TableFinding> gaps() {
        return trial == null
                ? List.of()
                : trial.findings().stream()
                        .filter(finding -> finding.kind() == TableFinding.Kind.GAP)
                        .toList();
    }

    /** What keeps the draft from being submitted, as keys in the message files. */
    public Set<String> obstacles(DraftContent content) {
        Set<String> obstacles = new TreeSet<>();
        if (!problems.isEmpty()) {
            obstacles.add("ruledraft.beletsel.cellen");
        }
        if (content.rows().stream().allMatch(DraftRow::off)) {
            obstacles.add("ruledraft.beletsel.leeg");
        }
        if (trial != null) {
            obstacles(content, obstacles);
        }
        return obstacles;
    }

    private void obstacles(DraftContent content, Set<String> obstacles) {
        if (trial.broken() != null || has(TableFinding.Kind.UNREADABLE)) {
            obstacles.add("ruledraft.beletsel.kapot");
        }
        if (has(TableFinding.Kind.OVERLAP)
                || has(TableFinding.Kind.MASKED) && table.hitPolicy().isSingle()) {
            obstacles.add("ruledraft.beletsel.overlap");
        }
        if (has(TableFinding.Kind.DUPLICATE)) {
            obstacles.add("ruledraft.beletsel.gelijke-rij");
        }
        if (!gaps().isEmpty() && !table.hitPolicy().mayHaveGaps()) {
            obstacles.add("ruledraft.beletsel.gat-vast");
        } else if (gaps().stream()
                .anyMatch(gap -> content.explanation(gap.witness()).text().isEmpty())) {
            obstacles.add("ruledraft.beletsel.gat");
        }
        if (trial.cases().stream().anyMatch(each -> !each.passed())) {
            obstacles.add("ruledraft.beletsel.voorbeeld");
        }
    }

    private boolean has(TableFinding.Kind kind) {
        return trial.findings().stream().anyMatch(finding -> finding.kind() == kind);
    }
}
