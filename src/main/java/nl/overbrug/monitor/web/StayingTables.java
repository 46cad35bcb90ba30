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
import nl.overbrug.monitor.AfterAYear;
import nl.overbrug.monitor.ShownShare;

/** How long things took, who stays and how it ended, as tables. */
record StayingTables(FigureWords words) {

    private static final Definition DURATIONS = Definition.of("duur", "intake/terms", "trajectory/norms");
    private static final Definition CURVE = Definition.of("blijven", "trajectory/end-reasons");
    private static final Definition AFTER_A_YEAR = Definition.of("na-een-jaar", "trajectory/end-reasons");

    static final List<Definition> DEFINITIONS = List.of(DURATIONS, CURVE, AFTER_A_YEAR);

    Figure durations(FollowingView following) {
        String half = words.of("monitor.kop.helft");
        return new Figure(
                "duur",
                words.of("monitor.duur.tabel"),
                DURATIONS,
                new Base(
                        words.of("figuur.basis.aanmeldingen-gestart"),
                        Cell.text(words.of("figuur.per-regel")),
                        Cell.text(words.of("figuur.per-regel"))),
                List.of(
                        Column.text(words.of("monitor.kop.duur")),
                        Column.number(words.of("monitor.kop.middelste")),
                        Column.number(half, words.of("progress.kwartiel.1")),
                        Column.number(half, words.of("progress.kwartiel.3")),
                        Column.number("n"),
                        Column.number(words.of("figuur.ontbreekt"))),
                following.durations().stream()
                        .map(line -> new Line(
                                words.of(line.label()),
                                List.of(
                                        words.shortest(line.median()),
                                        words.shortest(line.low()),
                                        words.shortest(line.high()),
                                        words.count(line.n()),
                                        words.count(line.missing()))))
                        .toList());
    }

    Figure curve(FollowingView following) {
        String interval = words.of("monitor.kop.interval");
        return new Figure(
                "blijven",
                words.of("monitor.blijven.tabel"),
                CURVE,
                new Base(
                        words.of(following.waiting() ? "figuur.basis.gaan-meedoen" : "figuur.basis.gestart"),
                        words.count(following.n()),
                        words.count(0)),
                List.of(
                        Column.text(words.of("monitor.kop.na")),
                        Column.number(words.of("monitor.kop.blijft")),
                        Column.number(interval, words.of("figuur.van")),
                        Column.number(interval, words.of("figuur.tot")),
                        Column.number(words.of("monitor.kop.langer-gevolgd"))),
                following.stays().stream()
                        .map(line -> new Line(
                                words.of("monitor.dagen", line.days()),
                                List.of(
                                        words.percent(line.share()),
                                        words.percent(line.low()),
                                        words.percent(line.high()),
                                        line.rounded()
                                                ? Cell.text(words.of("monitor.ten-minste", line.followed()))
                                                : words.count(line.followed()))))
                        .toList());
    }

    Figure afterAYear(AfterAYear stand) {
        List<Line> lines = new ArrayList<>();
        lines.add(share(stand.goalsReached(), 0));
        lines.add(share(stand.endedEarly(), 0));
        lines.add(share(stand.dropoutTotal(), 1));
        stand.dropout().values().forEach(share -> lines.add(share(share, 2)));
        lines.add(share(stand.neutralTotal(), 1));
        stand.neutralEnds().values().forEach(share -> lines.add(share(share, 2)));
        lines.add(share(stand.stillRunning(), 0));
        return new Figure(
                "na-een-jaar",
                words.of("monitor.na-een-jaar.tabel"),
                AFTER_A_YEAR,
                new Base(
                        words.of(
                                stand.isWithFew()
                                        ? "figuur.basis.deelnemers-na-een-jaar"
                                        : "figuur.basis.jaar-geleden"),
                        words.count(stand.base()),
                        words.count(stand.notCounted())),
                List.of(
                        Column.text(words.of("monitor.kop.stand")),
                        Column.number(words.of("monitor.kop.aantal")),
                        Column.number(words.of("monitor.kop.aandeel"))),
                lines);
    }

    private Line share(ShownShare share, int depth) {
        return new Line(
                words.of(share.label()), depth, List.of(words.count(share.count()), words.percent(share.fraction())));
    }
}
