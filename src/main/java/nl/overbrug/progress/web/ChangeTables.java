package nl.overbrug.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.figure.Base;
import nl.overbrug.figure.Cell;
import nl.overbrug.figure.Column;
import nl.overbrug.figure.Definition;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.FigureWords;
import nl.overbrug.figure.Line;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.progress.ChangeFigures;
import nl.overbrug.progress.MomentFigures;
import nl.overbrug.progress.PillarChange;
import nl.overbrug.progress.PillarPositions;

/** Positions on the pillars, and how they changed, as tables. */
record ChangeTables(FigureWords words) {

    private static final Definition CHANGE =
            Definition.of("verandering", "bridge/texts", "measurement/moments", "measurement/last");
    private static final Definition MEASURED = Definition.of("gemeten", "measurement/moments", "measurement/due");
    private static final Definition POSITIONS = Definition.of("standen", "bridge/texts", "measurement/moments");

    static final List<Definition> DEFINITIONS = List.of(CHANGE, MEASURED, POSITIONS);

    private static final int STEPS = 5;

    /** Over how many columns each half of the steps stands: two of the steps with their shares, and three. */
    private static final List<Integer> HALVES = List.of(4, 6);

    Figure change(ChangeFigures figures) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.text(words.of("progress.kop.pijler")), Column.number("n")));
        Stream.of("progress.vooruit", "progress.gelijk", "progress.achteruit")
                .forEach(key -> columns.addAll(words.counted(words.of(key))));
        columns.addAll(without("progress.nvt", "progress.ontbreekt"));
        columns.addAll(List.of(Column.number("p"), Column.number(words.of("progress.holm"))));
        return new Figure(
                "verandering-" + figures.comparison().word(),
                words.of("progress.verandering.tabel") + ": " + words.of(figures.comparison()),
                CHANGE,
                new Base(
                        words.of(figures.ofAll() ? "figuur.basis.per-pijler-allen" : "figuur.basis.per-pijler"),
                        words.count(figures.measured()),
                        words.count(figures.missing())),
                columns,
                figures.pillars().stream().map(this::line).toList());
    }

    private Line line(PillarChange change) {
        List<Cell> cells = new ArrayList<>(List.of(words.count(change.base())));
        cells.addAll(parts(change.columns()));
        cells.addAll(without(change.changes(), change.without()));
        cells.add(words.chance(change.p()));
        cells.add(words.chance(change.adjusted()));
        return new Line(words.of(change.pillar()), cells);
    }

    Figure measured(List<MomentFigures> moments) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.of("progress.kop.moment"))));
        MomentFigures.STANDS.forEach(stand -> columns.addAll(words.counted(words.of("progress.stand." + stand))));
        return new Figure(
                "gemeten",
                words.of("progress.gemeten.tabel"),
                MEASURED,
                new Base(
                        words.of("figuur.basis.trajecten"),
                        words.count(moments.get(0).stands().base()),
                        words.count(0)),
                columns,
                moments.stream()
                        .map(moment -> new Line(
                                words.of(moment.moment()), parts(moment.stands().parts())))
                        .toList());
    }

    Figure positions(MomentFigures figures) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.text(words.of("progress.kop.pijler")), Column.number("n")));
        IntStream.rangeClosed(1, STEPS)
                .forEach(step -> columns.addAll(words.counted(words.of("progress.trede", step))));
        columns.addAll(without("progress.nvt", "progress.later", "progress.ontbreekt"));
        return new Figure(
                "standen-" + figures.moment().name().toLowerCase(Locale.ROOT),
                words.of("progress.standen.tabel", words.of(figures.moment())),
                POSITIONS,
                new Base(
                        words.of(figures.ofAll() ? "figuur.basis.standen-allen" : "figuur.basis.standen"),
                        words.count(figures.measured()),
                        words.count(figures.missing())),
                columns,
                figures.pillars().stream().map(this::line).toList());
    }

    private Line line(PillarPositions positions) {
        List<Cell> cells = new ArrayList<>(List.of(words.count(positions.steps().base())));
        cells.addAll(
                positions.isCoarse()
                        ? halves(positions.steps())
                        : parts(positions.steps().parts()));
        cells.addAll(without(positions.steps(), positions.without()));
        return new Line(words.of(positions.pillar()), cells);
    }

    private List<Cell> halves(ShownParts steps) {
        return IntStream.range(0, HALVES.size())
                .mapToObj(at -> {
                    ShownParts.Part half = steps.parts().get(at);
                    String share = half.fraction() == null
                            ? ""
                            : " (" + words.percent(half.fraction()).text() + ")";
                    String count = words.count(half.count()).text();
                    return Cell.text(words.of("progress.treden." + at) + " " + count + share)
                            .over(HALVES.get(at));
                })
                .toList();
    }

    private List<Cell> parts(List<ShownParts.Part> parts) {
        return parts.stream()
                .flatMap(part -> words.part(part.count(), part.fraction()).stream())
                .toList();
    }

    /** Who gave no step, together and by why. */
    private List<Column> without(String... reasons) {
        String group = words.of("progress.zonder");
        return Stream.concat(Stream.of("figuur.aantal"), Stream.of(reasons))
                .map(key -> Column.number(group, words.of(key)))
                .toList();
    }

    private List<Cell> without(ShownParts parts, List<Shown> reasons) {
        return Stream.concat(Stream.of(parts.without()), reasons.stream())
                .map(words::count)
                .toList();
    }
}
