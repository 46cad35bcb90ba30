package nl.overbrug.fidelity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.fidelity.Minutes;
import nl.overbrug.fidelity.MinutesReport.OfMany;
import nl.overbrug.figure.Base;
import nl.overbrug.figure.Cell;
import nl.overbrug.figure.Column;
import nl.overbrug.figure.Definition;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.FigureWords;
import nl.overbrug.figure.Line;

/** What writing down a conversation costs many mentors together, as a table. */
record MinutesTable(FigureWords words) {

    private static final Definition MINUTES = Definition.of("minuten");
    private static final int NUMBERS = 5;

    Figure of(List<OfMany> minutes, LocalDate since) {
        OfMany all = minutes.get(0);
        Cell n = all.minutes() == null ? Cell.text(words.of("fidelity.te-klein")) : measured(all.minutes());
        return new Figure(
                "minuten",
                words.of("fidelity.minuten.tabel"),
                MINUTES,
                new Base(
                        words.of("figuur.basis.gemeten-gesprekken"),
                        n,
                        Cell.text(words.of("figuur.per-regel")),
                        words.of("figuur.periode.sinds", words.date(since))),
                Stream.concat(
                                Stream.of(Column.text(words.of("fidelity.kop.team"))),
                                Stream.of("mentoren", "gemeten", "gesprekken", "mediaan", "snel")
                                        .map(head -> Column.number(words.of("fidelity.kop." + head))))
                        .toList(),
                minutes.stream().map(this::line).toList());
    }

    private Line line(OfMany many) {
        String name = many.name() == null ? words.of("fidelity.minuten.alle") : many.name();
        Minutes one = many.minutes();
        if (one == null) {
            return new Line(
                    name, List.of(Cell.text(words.of("fidelity.team-te-klein")).over(NUMBERS)));
        }
        boolean enough = one.isEnough();
        return new Line(
                name,
                List.of(
                        words.count(many.mentors()),
                        measured(one),
                        enough ? words.count(one.talks()) : words.nothing(),
                        enough ? words.number(one.median(), 1) : words.nothing(),
                        enough ? words.percent(one.share()) : words.nothing()));
    }

    private Cell measured(Minutes minutes) {
        return minutes.isEnough() ? words.count(minutes.measured()) : Cell.text("< 10");
    }
}
