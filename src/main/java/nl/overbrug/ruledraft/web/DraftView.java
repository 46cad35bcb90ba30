package nl.overbrug.ruledraft.web;

import java.time.Instant;
import java.util.List;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftEvent;
import nl.overbrug.ruledraft.DraftTrail.Undoable;
import nl.overbrug.ruleversion.RuleVersion;

/**
 * What the pages of a draft show, in the reader's language.
 *
 * @param title what the table is called
 * @param base the version that it was begun from
 * @param obstacles what keeps it from being submitted
 * @param undoable what can be undone; null when nothing can
 */
public record DraftView(
        Draft draft,
        String title,
        RuleVersion base,
        List<RowLine> rows,
        List<CaseLine> cases,
        List<Gap> gaps,
        List<String> obstacles,
        List<EventLine> events,
        Undoable undoable) {

    /**
     * @param version of the row
     * @param sentence empty while the row cannot be read
     * @param cells as written, in the order of the columns; only for a row that cannot be read
     * @param problems what is wrong with its cells
     * @param findings what the analysis found about it
     * @param untried whether no example case reaches it
     * @param unnoticed the labels of the columns in which another cell would be noticed by no example case
     */
    public record RowLine(
            String key,
            int version,
            String id,
            boolean off,
            String sentence,
            List<String> cells,
            List<String> problems,
            List<String> findings,
            boolean untried,
            List<String> unnoticed) {}

    /**
     * @param state {@code goed}, {@code fout}, {@code vast}, or {@code onbekend} while the table cannot be run
     * @param rows the ids of the rows that decided
     */
    public record CaseLine(
            String key,
            int version,
            String description,
            String state,
            List<String> rows,
            List<String> expected,
            List<String> got,
            List<String> problems) {

        public boolean isPassed() {
            return state.equals("goed");
        }
    }

    /** @param words the situation that no row covers, and what lacks there; @param version of the explanation; @param explanation empty when none was given */
    public record Gap(String situation, String words, int version, String explanation) {}

    /** @param by a name */
    public record EventLine(DraftEvent.Deed deed, String by, Instant at, String remark) {}

    public boolean isReady() {
        return obstacles.isEmpty();
    }

    public String path() {
        return "/regels/concepten/" + draft.id();
    }

    /** How many example cases do not come out as expected. */
    public long failing() {
        return cases.stream().filter(each -> !each.isPassed()).count();
    }

    /** The latest remarks of somebody who sent it back; null when nobody did, or it was submitted again. */
    public EventLine remarks() {
        return events.stream()
                .filter(event -> event.deed() == DraftEvent.Deed.RETURNED || event.deed() == DraftEvent.Deed.SUBMITTED)
                .findFirst()
                .filter(event -> event.deed() == DraftEvent.Deed.RETURNED)
                .orElse(null);
    }

    /** @param bad those that do not come out as expected, or the others */
    public List<CaseLine> casesThat(boolean bad) {
        return cases.stream().filter(each -> each.isPassed() != bad).toList();
    }

    /** The turns of its life; of the many changes only the last. */
    public List<EventLine> turns() {
        return events.stream()
                .filter(event -> event.deed() != DraftEvent.Deed.CHANGED || event.equals(events.get(0)))
                .toList();
    }
}
