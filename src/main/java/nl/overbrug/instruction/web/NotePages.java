package nl.overbrug.instruction.web;

import java.util.UUID;
import nl.overbrug.instruction.ChangeNotes;
import nl.overbrug.page.SafeReturn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A mentor says that a change note was read, and goes on where they were. */
@Controller
class NotePages {

    private final ChangeNotes notes;

    NotePages(ChangeNotes notes) {
        this.notes = notes;
    }

    /** @param terug the page on which the note stood */
    @PostMapping("/werkinstructie/gelezen/{version}")
    String read(@PathVariable UUID version, @RequestParam(defaultValue = "/") String terug) {
        if (!notes.markRead(version)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + SafeReturn.to(terug);
    }
}
