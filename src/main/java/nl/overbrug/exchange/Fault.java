package nl.overbrug.exchange;

import java.util.List;

/**
 * Something in a bundle that keeps it from being taken in. Says where, never what stands there: that may be about somebody.
 *
 * @param file the name of the file in the bundle; empty when it is about the bundle as a whole
 * @param line where the row begins, the line of the headings is 1; 0: it is about the file as a whole
 * @param column as the file calls it; empty when it is about the whole row
 * @param message a key of the message files
 * @param with what the message names
 */
public record Fault(String file, int line, String column, String message, List<String> with) {

    private static final String KEY = "exchange.fout.";
    private static final String BUNDLE = "zip";

    static Fault of(String file, int line, String column, String message, String... with) {
        return new Fault(file, line, column, KEY + message, List.of(with));
    }

    static Fault of(String file, String message, String... with) {
        return of(file, 0, "", message, with);
    }

    /** The file, or the bundle. */
    public String place() {
        return file.isEmpty() ? BUNDLE : file;
    }
}
