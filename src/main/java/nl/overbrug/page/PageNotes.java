package nl.overbrug.page;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the layout tells above a page; in a template {@code ${@notes.here()}}. */
@Component("notes")
class PageNotes {

    private final List<NoteSource> sources;

    PageNotes(ObjectProvider<NoteSource> sources) {
        this.sources = sources.orderedStream().toList();
    }

    public List<PageNote> here() {
        String pattern = ShownPage.pattern();
        return sources.stream().flatMap(source -> source.on(pattern).stream()).toList();
    }
}
