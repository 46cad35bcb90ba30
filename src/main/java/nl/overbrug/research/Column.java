package nl.overbrug.research;

import nl.overbrug.kernel.Labelled;
import nl.overbrug.research.Pseudonyms.Of;

/**
 * A column of a file: the one place that says what it is called, where it comes from and what it may hold. What is written and the codebook
 * are both made from it.
 *
 * @param sql of the rows of the file
 * @param of what a pseudonym is of; null for other kinds
 * @param values which words it may hold; none for kinds without
 * @param unit the end of a key below {@code onderzoek.eenheid.}; null when it has none
 * @param empty what an empty cell means
 * @param key the end of its keys in the message files: the same column in several files has one meaning
 * @param derived whether the codebook says how it is derived
 */
record Column(
        String name,
        Kind kind,
        String sql,
        Of of,
        Values values,
        String unit,
        Empty empty,
        String key,
        boolean derived) {

    /** What stands in a cell. */
    enum Kind {
        PSEUDONYM,
        DATE,
        CODE,
        /** Any of several words, parted by semicolons. */
        CODES,
        NUMBER,
        YES_NO
    }

    /** What it means that a cell is empty. */
    enum Empty {
        NEVER,
        /** Not known, or not asked. */
        UNKNOWN,
        NOT_YET,
        NOT_APPLICABLE
    }

    static Column pseudonym(String name, Of of, String sql) {
        return new Column(name, Kind.PSEUDONYM, sql, of, Values.NONE, null, Empty.NEVER, name, false);
    }

    static Column date(String name, String sql) {
        return new Column(name, Kind.DATE, sql, null, Values.NONE, null, Empty.NEVER, name, false);
    }

    static Column code(String name, Values values, String sql) {
        return new Column(name, Kind.CODE, sql, null, values, null, Empty.NEVER, name, false);
    }

    static <E extends Enum<E> & Labelled> Column code(String name, Class<E> constants, String sql) {
        return code(name, Values.of(constants), sql);
    }

    static Column codes(String name, Values values, String sql) {
        return new Column(name, Kind.CODES, sql, null, values, null, Empty.NEVER, name, false);
    }

    static Column number(String name, String sql) {
        return new Column(name, Kind.NUMBER, sql, null, Values.NONE, null, Empty.NEVER, name, false);
    }

    static Column yesNo(String name, String sql) {
        return new Column(name, Kind.YES_NO, sql, null, Values.NONE, null, Empty.NEVER, name, false);
    }

    Column in(String measure) {
        return new Column(name, kind, sql, of, values, measure, empty, key, derived);
    }

    Column empty(Empty means) {
        return new Column(name, kind, sql, of, values, unit, means, key, derived);
    }

    /** Where another file has a column of the same name that means something else. */
    Column meaning(String other) {
        return new Column(name, kind, sql, of, values, unit, empty, other, derived);
    }

    /** It does not stand like this in a dossier; the codebook says how it came about. */
    Column isDerived() {
        return new Column(name, kind, sql, of, values, unit, empty, key, true);
    }
}
