package nl.overbrug.page;

/**
 * Something to tell above a page to one reader, until it was read.
 *
 * @param title what it is about, as text
 * @param text plain words of a colleague; never personal data
 * @param href where to read more
 * @param readAction where the reader says that it was read
 */
public record PageNote(String title, String text, String href, String readAction) {}
