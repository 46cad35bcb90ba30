package nl.overbrug.instruction;

import java.util.List;
import nl.overbrug.page.NoteSource;
import nl.overbrug.page.PageNote;
import nl.overbrug.page.Texts;
import nl.overbrug.ruleversion.RuleVersion;
import org.springframework.stereotype.Component;

/** Puts the change notes above the pages that they are about. */
@Component
class NotesOnPages implements NoteSource {

    private final ChangeNotes notes;
    private final Texts texts;

    NotesOnPages(ChangeNotes notes, Texts texts) {
        this.notes = notes;
        this.texts = texts;
    }

    @Override
    public List<PageNote> on(String pattern) {
        return notes.unread(pattern).stream().map(this::note).toList();
    }

    private PageNote note(ChangeNote note) {
        RuleVersion version = note.version();
        return new PageNote(
                texts.of("instruction.nieuw", note.table(), texts.date(version.validFrom())),
                note.text(),
                "/regels/" + version.ruleSet(),
                "/werkinstructie/gelezen/" + version.id());
    }
}
