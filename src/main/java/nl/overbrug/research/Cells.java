package nl.overbrug.research;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written of a row: pseudonyms for ids, days as the settings have them, and no word that the codebook does not know. */
final class Cells {

    /** In place of a word that this program has no list for, such as one that another system brought along. */
    static final String UNLISTED = "UNLISTED";

    private final Pseudonyms pseudonyms;
    private final DatesAs dates;
    private final Map<Column, Set<String>> known;

    /** @param known by column which words it may hold */
    Cells(Pseudonyms pseudonyms, DatesAs dates, Map<Column, List<Code>> known) {
        this.pseudonyms = pseudonyms;
        this.dates = dates;
        this.known = known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream().map(Code::code).collect(Collectors.toSet()),
                        (one, other) -> one,
                        IdentityHashMap::new));
    }

    /** @param row the participant, and then the columns in their order */
    String line(List<Column> columns, ResultSet row) throws SQLException {
        int shift = pseudonyms.shift(row.getObject(1, UUID.class));
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < columns.size(); at++) {
            line.append(at == 0 ? "" : ",").append(cell(columns.get(at), row, at + 2, shift));
        }
        return line.append('\n').toString();
    }

    private String cell(Column column, ResultSet row, int at, int shift) throws SQLException {
        if (row.getObject(at) == null) {
            return "";
        }
        return switch (column.kind()) {
            case PSEUDONYM -> pseudonyms.of(column.of(), row.getObject(at, UUID.class));
            case DATE -> dates.written(row.getObject(at, LocalDate.class), shift);
            case CODE -> known(column, row.getString(at));
            case CODES -> codes(column, row.getArray(at));
            case NUMBER -> number(row.getBigDecimal(at));
            case YES_NO -> String.valueOf(row.getBoolean(at));
        };
    }

    private String codes(Column column, Array array) throws SQLException {
        return Stream.of((String[]) array.getArray())
                .map(word -> known(column, word))
                .collect(Collectors.joining(";"));
    }

    private String known(Column column, String word) {
        return word.isEmpty() || known.get(column).contains(word) ? word : UNLISTED;
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
