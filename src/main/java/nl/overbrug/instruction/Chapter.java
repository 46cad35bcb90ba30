package nl.overbrug.instruction;

import java.time.LocalDate;
import java.util.List;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.TableChanges.RowChange;
import nl.overbrug.workflow.ProcessStory;

/**
 * A part of the work instruction: how one process goes, and the rules that belong to it.
 *
 * @param newSteps steps that were not there, or not so, when the reader last looked; none when the process did not change
 * @param gone the labels of steps that are gone since
 */
public record Chapter(ProcessStory story, List<String> newSteps, List<String> gone, List<Rules> rules) {

    /**
     * @param change what changed since the reader last looked; null when nothing did
     */
    public record Rules(PublishedSet set, Change change) {}

    /**
     * @param since the day from which what holds now holds
     * @param notes what policy officers told mentors about it, oldest first
     * @param rows by row; none for rules that are no table
     */
    public record Change(LocalDate since, List<ChangeNote> notes, List<RowChange> rows) {}

    public boolean stepsChanged() {
        return !newSteps.isEmpty() || !gone.isEmpty();
    }

    public boolean changed() {
        return stepsChanged() || rules.stream().anyMatch(each -> each.change() != null);
    }
}
