package nl.overbrug.exchange;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a file: the one place that says what it is called, what it may hold and where the database keeps it. Export, import, description
 * and documentation all read this.
 *
 * @param stored the column of the table; for {@link #from} the name that it has on its way in
 * @param codes which words it may hold; empty for kinds without
 * @param refers the file whose keys it holds; null when it is no reference
 * @param most how long a text may be, or how large a number; 0: no limit of its own
 * @param otherwise SQL for what is kept when the cell is empty; null: nothing
 * @param source SQL for what is written, of the row {@code t}; null: the stored column
 * @param unit euro, days and so on; empty when it has none
 * @param meaning one Dutch line
 */
record Column(
        String name,
        Kind kind,
        String stored,
        boolean needed,
        List<String> codes,
        String refers,
        int most,
        String otherwise,
        String source,
        String unit,
        String meaning) {

    static Column of(String name, Kind kind, String meaning) {
        return new Column(name, kind, name, false, List.of(), null, 0, null, null, "", meaning);
    }

    static Column key(String meaning) {
        return of("id", Kind.KEY, meaning).required();
    }

    /** @param refers the name of the file; the column is called and stored after what it refers to */
    static Column ref(String name, String refers, String meaning) {
        return new Column(name, Kind.REFERENCE, name + "_id", false, List.of(), refers, 0, null, null, "", meaning);
    }

    static Column text(String name, int longest, String meaning) {
        return new Column(name, Kind.TEXT, name, false, List.of(), null, longest, null, null, "", meaning);
    }

    static Column date(String name, String meaning) {
        return of(name, Kind.DATE, meaning);
    }

    static Column moment(String name, String meaning) {
        return of(name, Kind.MOMENT, meaning);
    }

    static Column whole(String name, int most, String meaning) {
        return new Column(name, Kind.WHOLE, name, false, List.of(), null, most, null, null, "", meaning);
    }

    static Column decimal(String name, int most, String meaning) {
        return new Column(name, Kind.DECIMAL, name, false, List.of(), null, most, null, null, "", meaning);
    }

    static Column yesNo(String name, String meaning) {
        return of(name, Kind.YES_NO, meaning);
    }

    static Column code(String name, List<String> codes, String meaning) {
        return new Column(name, Kind.CODE, name, false, codes, null, 0, null, null, "", meaning);
    }

    static <E extends Enum<E>> Column code(String name, Class<E> codes, String meaning) {
        return code(name, names(codes), meaning);
    }

    static Column codes(String name, List<String> codes, String meaning) {
        return new Column(name, Kind.CODES, name, false, codes, null, 0, null, null, "", meaning);
    }

    /** A word of a rule table that policy staff add to. */
    static Column ownCode(String name, String meaning) {
        return of(name, Kind.OWN_CODE, meaning);
    }

    /** Somebody who works with the program, stored by id. */
    static Column person(String name, String stored, String meaning) {
        return of(name, Kind.PERSON, meaning).stored(stored);
    }

    static <E extends Enum<E>> List<String> names(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
    }

    Column required() {
        return new Column(name, kind, stored, true, codes, refers, most, otherwise, source, unit, meaning);
    }

    Column stored(String column) {
        return new Column(name, kind, column, needed, codes, refers, most, otherwise, source, unit, meaning);
    }

    /** @param sql of the same row on its way in; {@code {now}} is the moment of the import */
    Column otherwise(String sql) {
        return new Column(name, kind, stored, needed, codes, refers, most, sql, source, unit, meaning);
    }

    Column from(String sql) {
        return new Column(name, kind, stored, needed, codes, refers, most, otherwise, sql, unit, meaning);
    }

    Column in(String measure) {
        return new Column(name, kind, stored, needed, codes, refers, most, otherwise, source, measure, meaning);
    }

    /** SQL for the cell, of the row {@code t}. */
    String written() {
        return kind.written(source == null ? "t." + stored : source);
    }
}
