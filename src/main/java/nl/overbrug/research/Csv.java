package nl.overbrug.research;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines as in RFC 4180, with commas, ended by LF. */
final class Csv {

    private Csv() {}

    /** @param cells null for an empty one */
    static String line(String... cells) {
        return Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        if (text == null) {
            return "";
        }
        return text.matches("(?s).*[,\"\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
