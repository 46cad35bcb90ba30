package nl.overbrug.page;

import java.util.List;

/** Who has something to tell on a page; a module that has declares it as a bean. */
public interface NoteSource {

    /**
     * What the current reader has not read yet, oldest first. Asked on every page, so it must be quick.
     *
     * @param pattern the address of the page as its controller declares it, for instance {@code /trajecten/{id}/metingen}
     */
    List<PageNote> on(String pattern);
}
