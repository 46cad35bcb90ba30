package nl.overbrug.ruletable;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which values a column may hold, how they are written in a cell and how they are read aloud. */
public sealed interface Domain permits Choices, Ordered, Domain.Codes, Domain.Words {

    /** The value that a result cell holds; never called with an empty text. */
    Object value(String text);

    /** The condition that a filled cell states. */
    Cell condition(String text);

    /** How the value is written in a cell; {@link #value} reads it back. */
    String write(Object value);

    /** The value as a person reads it. */
    String words(Object value, Locale locale);

    /** Whether a known fact may have this value. */
    boolean contains(Object fact);

    /** Codes that policy staff add themselves, such as kinds of action: capitals, digits, underscore. */
    record Codes() implements Domain {
        /** A regular expression. */
        public static final String FORM = "[A-Z][A-Z0-9_]{0,39}";

        private static final Pattern CODE = Pattern.compile(FORM);

        @Override
        public Object value(String text) {
            if (!CODE.matcher(text).matches()) {
                throw new BadCell("geen-code", text);
            }
            return text;
        }

        @Override
        public Cell condition(String text) {
            return Cells.oneOf(text, this::value);
        }

        @Override
        public String write(Object value) {
            return value.toString();
        }

        @Override
        public String words(Object value, Locale locale) {
            return value.toString();
        }

        @Override
        public boolean contains(Object fact) {
            return fact instanceof String text && CODE.matcher(text).matches();
        }
    }

    /**
     * Free words; only for results, which are looked up by row and never compiled.
     *
     * @param longest how many characters fit where they are read
     */
    record Words(int longest) implements Domain {

        /** No words in a table are longer than this. */
        public static final int LONGEST = 2000;

        @Override
        public Object value(String text) {
            if (text.length() > longest) {
                throw new BadCell("te-lang", longest);
            }
            return text;
        }

        @Override
        public Cell condition(String text) {
            throw new BadCell("geen-voorwaarde");
        }

        @Override
        public String write(Object value) {
            return value.toString();
        }

        @Override
        public String words(Object value, Locale locale) {
            return value.toString();
        }

        @Override
        public boolean contains(Object fact) {
            return fact instanceof String;
        }
    }
}
