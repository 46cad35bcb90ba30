package nl.overbrug.ruledraft;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.TableDefinition;

/**
 * A change of a rule table on its way.
 *
 * @param version counts the changes, for pages that stand open
 * @param definition the text of the columns, as the program had them when the draft was begun
 * @param basedOn the published version that it was begun from
 * @param proposal null while nothing of it was written
 */
public record Draft(
        UUID id,
        int version,
        String ruleSet,
        String definition,
        UUID basedOn,
        DraftState state,
        DraftContent content,
        Proposal proposal) {

    public boolean isOpen() {
        return state == DraftState.OPEN;
    }

    public boolean isSubmitted() {
        return state == DraftState.SUBMITTED;
    }

    public TableDefinition table() {
        return TableFiles.definition(ruleSet, definition);
    }

    /** The columns that an example case expects something in, the code of the reason among them. */
    Set<String> resultColumns() {
        return Stream.concat(table().results().stream().map(Column::key), Stream.of(ExampleCase.REASON))
                .collect(Collectors.toSet());
    }

    /** The texts as they would be published. */
    public RuleSource source() {
        return new RuleSource(RuleSource.Kind.TABLE, definition, rows());
    }

    Draft with(DraftContent changed) {
        return new Draft(id, version, ruleSet, definition, basedOn, state, changed, proposal);
    }

    Draft in(DraftState changed) {
        return new Draft(id, version, ruleSet, definition, basedOn, changed, content, proposal);
    }

    /** The version of what is asked with it; 0 while nothing is. */
    public int askedVersion() {
        return proposal == null ? 0 : proposal.version();
    }

    Draft proposed(Proposal wanted) {
        return new Draft(id, version, ruleSet, definition, basedOn, DraftState.SUBMITTED, content, wanted);
    }

    /** The text of {@code rows.csv}; the column that switches rows off only where one is. */
    String rows() {
        boolean anyOff = content.rows().stream().anyMatch(DraftRow::off);
        return SheetText.write(
                TableFiles.rowColumns(table()).stream()
                        .filter(column -> anyOff || !column.equals(DraftRow.OFF))
                        .toList(),
                content.rowLines());
    }

    /** The text of {@code cases.csv}. */
    String cases() {
        return SheetText.write(TableFiles.caseColumns(table()), content.caseLines());
    }
}
