package nl.overbrug.monitor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.figure.Base;
import nl.overbrug.figure.Cell;
import nl.overbrug.figure.Column;
import nl.overbrug.figure.Definition;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.FigureWords;
import nl.overbrug.figure.Line;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.monitor.Comparison;
import nl.overbrug.monitor.Distribution;
import nl.overbrug.monitor.NotAsked;
import nl.overbrug.monitor.ParticipantTable;
import nl.overbrug.monitor.ReachBoxes;
import nl.overbrug.monitor.ShownBoxes;
import nl.overbrug.monitor.ShownShare;
import nl.overbrug.statistics.Interval;

/** Who is referred and who joins, as tables. */
record JoiningTables(FigureWords words) {

    private static final Definition FLOW = Definition.of("stroom", "intake/target-group");
    private static final Definition HELP_QUESTIONS = Definition.of("hulpvragen", "intake/target-group");
    private static final Definition TRAITS = Definition.of("kenmerken", "intake/target-group");
    private static final Definition NOT_ASKED = Definition.of("niet-gevraagd", "intake/target-group", "intake/terms");

    static final List<Definition> DEFINITIONS = List.of(FLOW, HELP_QUESTIONS, TRAITS, NOT_ASKED);

    /** @param accepted who joined, of those who were asked: no box of the flow, so it stands below it */
    Figure flow(ShownBoxes reach, Box flow, ShownShare accepted) {
        List<Line> lines = new ArrayList<>(
                flow.lines().stream().map(line -> box(line.box(), line.depth())).toList());
        lines.add(new Line(
                words.of("monitor.vak.gevraagd-doet-mee"),
                List.of(
                        words.count(accepted.count()),
                        words.percent(accepted.fraction()),
                        Cell.text(words.of(
                                "monitor.basis.gevraagd",
                                words.count(accepted.base()).text())))));
        List<Column> columns = new ArrayList<>(shares("monitor.kop.vak"));
        columns.add(Column.text(words.of("monitor.kop.basis")));
        return new Figure(
                "stroom",
                words.of("monitor.tabel"),
                FLOW,
                new Base(
                        words.of("figuur.basis.aanmeldingen"),
                        words.count(reach.of(ReachBoxes.REFERRALS)),
                        words.count(reach.of(ReachBoxes.UNKNOWN))),
                columns,
                lines);
    }

    private Line box(Box box, int depth) {
        ShownShare share = box.share();
        boolean whole = box.base() == null;
        return new Line(
                words.of(share.label()),
                depth,
                List.of(
                        words.count(share.count()),
                        whole ? Cell.text("") : words.percent(share.fraction()),
                        Cell.text(
                                whole
                                        ? words.of("monitor.alles")
                                        : words.of(
                                                box.base(),
                                                words.count(share.base()).text()))));
    }

    Figure helpQuestions(Distribution table) {
        return new Figure(
                "hulpvragen",
                words.of(table.label()),
                HELP_QUESTIONS,
                new Base(words.of("figuur.basis.deelnemers"), words.count(table.base()), words.count(0)),
                shares("monitor.kop.pijler"),
                table.shares().stream().map(share -> share(share, 0)).toList());
    }

    Figure trait(ParticipantTable table) {
        boolean compared = table.reference() != null;
        List<Column> columns = new ArrayList<>(shares(table.trait().messageKey()));
        if (compared) {
            columns.add(Column.number(words.of("monitor.kop.bevolking")));
            columns.add(Column.number(words.of("monitor.kop.verschil")));
            columns.addAll(words.bounds());
        }
        List<Line> lines = new ArrayList<>();
        table.shares().forEach((value, share) -> {
            List<Cell> cells = new ArrayList<>(share(share, 0).cells());
            if (compared) {
                cells.addAll(beside(table.comparison(value)));
            }
            lines.add(new Line(words.of(share.label()), cells));
        });
        return new Figure(
                table.trait().word(),
                words.of(table.trait().messageKey()),
                TRAITS,
                new Base(
                        words.of(
                                table.known().isWithFew()
                                        ? "figuur.basis.deelnemers-met-onbekend"
                                        : "figuur.basis.deelnemers-bekend"),
                        words.count(table.known().base()),
                        words.count(table.known().without())),
                columns,
                lines);
    }

    private List<Cell> beside(Comparison comparison) {
        if (comparison == null) {
            return cells(words.nothing(), words.nothing(), null);
        }
        return cells(
                words.percent(comparison.population()), words.points(comparison.difference()), comparison.interval());
    }

    private List<Cell> cells(Cell population, Cell difference, Interval interval) {
        List<Cell> cells = new ArrayList<>(List.of(population, difference));
        cells.addAll(interval == null ? words.bounds(null, null) : words.bounds(interval.lower(), interval.upper()));
        return cells;
    }

    /** @param lines months, or years */
    Figure notAsked(ShownBoxes reach, List<NotAsked> lines) {
        boolean years = lines.stream().anyMatch(NotAsked::year);
        List<Column> columns =
                new ArrayList<>(List.of(Column.text(words.of(years ? "monitor.jaar" : "monitor.kop.maand"))));
        Stream.of("niet-besproken", "kan-niet", "opnieuw", "voorbij")
                .forEach(key -> columns.add(Column.number(words.of("monitor.kop." + key))));
        return new Figure(
                "niet-gevraagd",
                words.of("monitor.niet-gevraagd.tabel"),
                NOT_ASKED,
                new Base(
                        words.of("figuur.basis.niet-bereikt"),
                        words.count(reach.together(
                                ReachBoxes.notJoined(ParticipationOutcome.NOT_DISCUSSED),
                                ReachBoxes.notJoined(ParticipationOutcome.CANNOT_COMMUNICATE))),
                        words.count(0)),
                columns,
                lines.stream().map(this::notAsked).toList());
    }

    private Line notAsked(NotAsked line) {
        return new Line(
                line.year() ? Integer.toString(line.from().getYear()) : words.month(line.month()),
                Stream.of(line.notDiscussed(), line.cannotCommunicate(), line.askAgain(), line.overdue())
                        .map(words::count)
                        .toList());
    }

    private List<Column> shares(String first) {
        return List.of(
                Column.text(words.of(first)),
                Column.number(words.of("monitor.kop.aantal")),
                Column.number(words.of("monitor.kop.aandeel")));
    }

    private Line share(ShownShare share, int depth) {
        return new Line(
                words.of(share.label()), depth, List.of(words.count(share.count()), words.percent(share.fraction())));
    }
}
