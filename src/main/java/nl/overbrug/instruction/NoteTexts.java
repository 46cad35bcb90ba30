package nl.overbrug.instruction;

import java.util.Optional;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionBook;
import nl.overbrug.ruleversion.VersionHistory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds the words of a change note. */
@Component
class NoteTexts {

    private final VersionBook book;
    private final VersionHistory history;

    NoteTexts(VersionBook book, VersionHistory history) {
        this.book = book;
        this.history = history;
    }

    /** Empty when the version was published without a note, as those of the program are. */
    Optional<ChangeNote> of(RuleVersion version) {
        return history.of(version.ruleSet()).stream()
                .filter(past -> past.version().id().equals(version.id()))
                .map(past -> past.story().note())
                .filter(note -> note != null && !note.isBlank())
                .findFirst()
                .map(note -> new ChangeNote(version, label(version), note));
    }

    private String label(RuleVersion version) {
        String definition = book.find(version.id()).orElseThrow().source().definition();
        TableDefinition table = TableFiles.definition(version.ruleSet(), definition);
        return table.words().label().in(LocaleContextHolder.getLocale());
    }
}
