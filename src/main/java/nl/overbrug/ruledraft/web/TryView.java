package nl.overbrug.ruledraft.web;

import java.util.List;
import nl.overbrug.ruletable.Trace.Outcome;

/**
 * A case that is tried out, with what came of it.
 *
 * @param title what the table is called
 * @param path where it is posted
 * @param trace null while nothing was tried, or the facts have problems
 */
public record TryView(String title, String path, List<CellField> fields, TraceView trace) {

    /**
     * @param decided what was decided, as clauses
     * @param now what the version that holds now decides; null when that is the one that was tried
     */
    public record TraceView(Outcome outcome, List<String> decided, List<String> now, List<StepLine> steps) {

        /** Whether the rules that hold now decide otherwise. */
        public boolean isOther() {
            return now != null && !now.equals(decided);
        }
    }

    /**
     * @param state {@code beslist}, {@code past} when it matches and does not decide, or {@code past-niet}
     * @param misses where the facts are other than the row asks
     */
    public record StepLine(String id, String sentence, String state, List<MissLine> misses) {}

    /** @param asked what the cell asks */
    public record MissLine(String label, String asked, String was) {}

    public List<CellField> wrong() {
        return fields.stream().filter(field -> field.problem() != null).toList();
    }
}
