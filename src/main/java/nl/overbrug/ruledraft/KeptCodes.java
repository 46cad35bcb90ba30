package nl.overbrug.ruledraft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.ruletable.Cell;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;

/** Codes that stored facts refer to, such as kinds of action: once published, a row may be switched off, but its code may not vanish. */
final class KeptCodes {

    private KeptCodes() {}

    /** The codes that are in a published version and in no row of the draft, switched off or not; none where codes may go. */
    static Set<String> missing(Table draft, List<Table> published) {
        String column = draft.definition().limits().keeps();
        Set<String> missing = new LinkedHashSet<>();
        published.forEach(table -> missing.addAll(codes(table, column)));
        missing.removeAll(codes(draft, column));
        return missing;
    }

    private static List<String> codes(Table table, String column) {
        return Stream.concat(table.rows().stream(), table.resting().stream())
                .map((Row row) -> row.conditions().get(column))
                .flatMap(cell -> cell instanceof Cell.OneOf one ? one.values().stream() : Stream.of())
                .map(Object::toString)
                .toList();
    }
}
