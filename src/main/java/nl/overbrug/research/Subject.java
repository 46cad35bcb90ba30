package nl.overbrug.research;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file about one subject.
 *
 * @param from SQL: where the rows come from; among them {@code r}, the trajectories or participants of the export, with {@code participant_id}
 * @param order SQL: how the rows of one participant follow each other
 */
record Subject(String name, String from, String order, List<Column> columns) {

    static Subject of(String name, String from, String order, Column... columns) {
        return new Subject(name, from, order, List.of(columns));
    }

    String entry() {
        return name + ".csv";
    }

    /**
     * The participant of each row, and then its cells. Participants follow each other by chance: the order that the database has could
     * tell that a participant of one export is that of another. One parameter: what the chance is drawn from.
     */
    String rows() {
        String cells = columns.stream().map(Column::sql).collect(Collectors.joining(", "));
        String sorted =
                Stream.of("md5(r.participant_id::text || ?::text)", order).collect(Collectors.joining(", "));
        return "select r.participant_id, %s from %s order by %s".formatted(cells, from, sorted);
    }
}
