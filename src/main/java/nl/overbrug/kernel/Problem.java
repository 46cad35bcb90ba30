package nl.overbrug.kernel;

import java.util.List;

/**
 * One thing that keeps a request from being done, in words that a page can show beside a field.
 *
 * @param field the field it belongs to, or empty when it concerns the whole request
 * @param code a key in the message files, for instance {@code probleem.verplicht}
 * @param args what fills the message's places; never personal data
 */
public record Problem(String field, String code, List<Object> args) {

    public static final String STALE = "probleem.verouderd";

    public static Problem of(String field, String code, Object... args) {
        return new Problem(field, code, List.of(args));
    }

    /** A field that must be filled in and is not. */
    public static Problem missing(String field) {
        return of(field, "probleem.verplicht");
    }

    /** Somebody else changed the same thing since this page was opened. */
    public static Problem stale() {
        return of("", STALE);
    }
}
