package nl.overbrug.ruledraft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.overbrug.ruledraft.DraftCheck.CellProblem;
import nl.overbrug.rulefile.Reading;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.rulefile.TableProblem;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;
import org.springframework.stereotype.Component;

/** Checks drafts; the last result of each is kept, as compiling takes a while. */
@Component
public class DraftChecks {

    private static final int MOST_KEPT = 50;

    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(int version, DraftCheck check) {}

    /** What is right and wrong with the draft as it stands. */
    public DraftCheck of(Draft draft) {
        Kept last = kept.get(draft.id());
        if (last != null && last.version() == draft.version()) {
            return last.check();
        }
        DraftCheck check = check(draft);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(draft.id(), new Kept(draft.version(), check));
        return check;
    }

    /** The same of a draft that is not saved. */
    public static DraftCheck unkept(Draft draft) {
        return check(draft);
    }

    private static DraftCheck check(Draft draft) {
        TableDefinition table = draft.table();
        DraftContent content = draft.content();
        Reading<Row> rows = TableFiles.rows(table, content.rowLines());
        Reading<ExampleCase> cases = TableFiles.cases(table, content.caseLines());
        List<CellProblem> problems = new ArrayList<>();
        rows.problems()
                .forEach(problem -> problems.add(
                        problem(false, content.rows().get(problem.place()).key(), 0, problem)));
        List<Place> places = places(content);
        cases.problems().forEach(problem -> {
            Place place = places.get(problem.place());
            problems.add(problem(true, place.key(), place.number(), problem));
        });
        Map<String, Row> byKey = new HashMap<>();
        rows.good().forEach((at, row) -> byKey.put(content.rows().get(at).key(), row));
        return new DraftCheck(table, byKey, problems, problems.isEmpty() ? trial(draft, byKey, cases, places) : null);
    }

    private static DraftCheck.Trial trial(
            Draft draft, Map<String, Row> rows, Reading<ExampleCase> cases, List<Place> places) {
        List<Row> on = draft.content().rows().stream()
                .filter(row -> !row.off())
                .map(row -> rows.get(row.key()))
                .toList();
        Map<String, ExampleCase> byKey = new HashMap<>();
        cases.good().forEach((at, example) -> byKey.put(places.get(at).key(), example));
        Trials trials = Trials.of(new Table(draft.table(), on, List.of()));
        return trials.run(draft.content().cases().stream().map(DraftCase::key).toList(), byKey);
    }

    private static CellProblem problem(boolean inCase, String key, int place, TableProblem problem) {
        return new CellProblem(inCase, key, place, problem.column(), problem.code(), problem.args());
    }

    /** Which expected result of which case a line of the file is. */
    private record Place(String key, int number) {}

    private static List<Place> places(DraftContent content) {
        List<Place> places = new ArrayList<>();
        for (DraftCase example : content.cases()) {
            for (int i = 0; i < example.expected().size(); i++) {
                places.add(new Place(example.key(), i));
            }
        }
        return places;
    }
}
