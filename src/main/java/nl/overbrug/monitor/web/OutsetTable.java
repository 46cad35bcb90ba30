package nl.overbrug.monitor.web;

import java.util.ArrayList;
import java.util.List;
import nl.overbrug.figure.Base;
import nl.overbrug.figure.Cell;
import nl.overbrug.figure.Column;
import nl.overbrug.figure.Definition;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.FigureWords;
import nl.overbrug.figure.Line;
import nl.overbrug.monitor.Outset;
import nl.overbrug.statistics.Interval;

/** Dropout by where people stood at the start, as a table. */
record OutsetTable(FigureWords words) {

    private static final Definition DROPOUT =
            Definition.of("uitval-start", "bridge/texts", "measurement/moments", "trajectory/end-reasons");

    static final List<Definition> DEFINITIONS = List.of(DROPOUT);

    Figure of(List<Outset> outsets) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(words.of("monitor.kop.start")), Column.number(words.of("monitor.kop.middelste"))));
        for (String half : List.of("monitor.start.laag", "monitor.start.hoog")) {
            columns.add(Column.number(words.of(half), "n"));
            columns.add(Column.number(words.of(half), words.of("monitor.start.uitgevallen")));
            columns.add(Column.number(words.of(half), "%"));
        }
        columns.add(Column.number(words.of("monitor.kop.verschil")));
        columns.addAll(words.bounds());
        columns.add(Column.number(words.of("figuur.ontbreekt")));
        Cell perLine = Cell.text(words.of("figuur.per-regel"));
        return new Figure(
                "uitval-start",
                words.of("monitor.start.tabel"),
                DROPOUT,
                new Base(words.of("figuur.basis.start"), perLine, perLine),
                columns,
                outsets.stream().map(this::line).toList());
    }

    private Line line(Outset outset) {
        List<Cell> cells =
                new ArrayList<>(List.of(words.shortest(outset.median()).asGiven()));
        for (Outset.Half half : List.of(outset.low(), outset.high())) {
            cells.add(words.count(half.people()));
            cells.addAll(words.part(half.dropped().count(), half.dropped().fraction()));
        }
        cells.add(words.points(outset.difference()));
        Interval interval = outset.interval();
        cells.addAll(interval == null ? words.bounds(null, null) : words.bounds(interval.lower(), interval.upper()));
        cells.add(words.count(outset.missing()));
        return new Line(words.of(outset.label()), cells);
    }
}
