package nl.overbrug.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import nl.overbrug.progress.ScaleFigures;
import nl.overbrug.progress.ScoreFigures;
import nl.overbrug.progress.ShownMean;
import nl.overbrug.statistics.Interval;

/** Scores of questionnaires as tables; one without anything in it is left out. */
record ScoreTables(FigureWords words) {

    private static final Definition SCORES = Definition.of("scores", "measurement/moments", "measurement/last");
    private static final Definition T_SCORES = Definition.of("t-scores", "measurement/moments", "measurement/last");
    private static final Definition SCALES = Definition.of("alfa", "measurement/moments");

    private static final Definition NORM = Definition.of("norm", "measurement/moments", "measurement/last");

    static final List<Definition> DEFINITIONS = List.of(SCORES, NORM, T_SCORES, SCALES);

    Stream<Figure> all(List<ScoreFigures> scores, List<ScaleFigures> scales) {
        List<ScoreFigures> marks =
                scores.stream().filter(ScoreFigures::isTScore).toList();
        return Stream.of(
                        scores(scores),
                        norm(scores),
                        tScores("t-scores", "progress.t.tabel", marks, ScoreFigures::marks, ScoreFigures::start),
                        tScores(
                                "t-scores-laatste",
                                "progress.t.laatste.tabel",
                                marks,
                                ScoreFigures::lastMarks,
                                ScoreFigures::last),
                        scales(scales))
                .filter(figure -> !figure.lines().isEmpty());
    }

    private Figure scores(List<ScoreFigures> scores) {
        String mean = words.of("progress.gemiddelde");
        String missing = words.of("progress.ontbreekt");
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.of("progress.scores"))));
        Stream.of("progress.scores.begin", "progress.scores.laatste", "progress.scores.verschil")
                .map(key -> words.of(key))
                .forEach(group -> columns.addAll(
                        List.of(Column.number(group, "n"), Column.number(group, missing), Column.number(group, mean))));
        String change = words.of("progress.scores.verschil");
        columns.addAll(List.of(
                Column.under(change + ": " + words.of("figuur.interval.van")),
                Column.under(change + ": " + words.of("figuur.interval.tot")),
                Column.number(change, "p"),
                Column.number(words.of("progress.scores.niet-te-berekenen"))));
        return new Figure(
                "scores",
                words.of("progress.scores.tabel"),
                SCORES,
                perLine("figuur.basis.vragenlijsten"),
                columns,
                scores.stream().map(this::score).toList());
    }

    private Line score(ScoreFigures score) {
        List<Cell> cells = new ArrayList<>();
        score.means().forEach(mean -> {
            cells.add(words.count(mean.people()));
            cells.add(words.count(mean.missing()));
            cells.add(words.number(mean.mean(), 2));
        });
        Interval interval = score.interval();
        cells.add(interval == null ? Cell.text("") : words.number(interval.lower(), 2));
        cells.add(interval == null ? Cell.text("") : words.number(interval.upper(), 2));
        cells.add(words.chance(score.p()));
        cells.add(words.count(score.uncomputed()));
        return new Line(words.of(score.messageKey()), cells);
    }

    private Figure norm(List<ScoreFigures> scores) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.of("progress.kop.moment")),
                Column.number("n"),
                Column.number(words.of("progress.ontbreekt")),
                Column.number(words.of("progress.gemiddelde"))));
        columns.addAll(words.counted(words.of(
                "progress.norm.boven", words.number(ScoreFigures.NORM_HIGH, 2).text())));
        return new Figure(
                "norm",
                words.of("progress.norm.tabel"),
                NORM,
                perLine("figuur.basis.vragenlijsten"),
                columns,
                scores.stream()
                        .filter(ScoreFigures::hasNormLine)
                        .flatMap(this::norm)
                        .toList());
    }

    private Stream<Line> norm(ScoreFigures scarcity) {
        return Stream.of(
                norm("progress.scores.begin", scarcity.start(), scarcity.marks()),
                norm("progress.scores.laatste", scarcity.last(), scarcity.lastMarks()),
                new Line(
                        words.of("progress.norm.groep"),
                        List.of(
                                words.count(ScoreFigures.NORM_PEOPLE).asGiven(),
                                words.nothing(),
                                words.number(ScoreFigures.NORM_MEAN, 2).asGiven(),
                                words.nothing(),
                                words.percent(ScoreFigures.NORM_SHARE).asGiven())));
    }

    private Line norm(String moment, ShownMean mean, ShownParts marks) {
        ShownParts.Part above = marks.parts().get(0);
        return new Line(
                words.of(moment),
                List.of(
                        words.count(mean.people()),
                        words.count(mean.missing()),
                        words.number(mean.mean(), 2),
                        words.count(above.count()),
                        words.percent(above.fraction())));
    }

    private Figure tScores(
            String id,
            String caption,
            List<ScoreFigures> scores,
            Function<ScoreFigures, ShownParts> moment,
            Function<ScoreFigures, ShownMean> mean) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.of("progress.t.schaal")),
                Column.number("n"),
                Column.number(words.of("progress.ontbreekt"))));
        Stream.of("progress.t.vanaf65", "progress.t.vanaf60", "progress.t.onder60")
                .map(key -> words.of(key))
                .forEach(group -> columns.addAll(words.counted(group)));
        columns.add(Column.number(words.of("progress.t.samen60")));
        return new Figure(
                id,
                words.of(caption),
                T_SCORES,
                perLine("figuur.basis.vragenlijsten"),
                columns,
                scores.stream()
                        .map(score -> tScore(
                                score, moment.apply(score), mean.apply(score).missing()))
                        .toList());
    }

    private Line tScore(ScoreFigures score, ShownParts marks, Shown missing) {
        List<Cell> cells = new ArrayList<>(List.of(words.count(marks.base()), words.count(missing)));
        marks.parts().forEach(part -> cells.addAll(words.part(part.count(), part.fraction())));
        cells.add(words.percent(ScoreFigures.from60(marks)));
        return new Line(words.of(score.messageKey()), cells);
    }

    private Figure scales(List<ScaleFigures> scales) {
        return new Figure(
                "alfa",
                words.of("progress.alfa.tabel"),
                SCALES,
                perLine("figuur.basis.hele-schaal"),
                List.of(
                        Column.text(words.of("progress.alfa.schaal")),
                        Column.number(words.of("progress.alfa.items")),
                        Column.number("n"),
                        Column.number(words.of("progress.alfa")),
                        Column.number(words.of("progress.alfa.ontbreekt"))),
                scales.stream()
                        .map(scale -> new Line(
                                words.of(scale.messageKey()),
                                List.of(
                                        words.count(scale.items()).asGiven(),
                                        words.count(scale.people()),
                                        words.number(scale.alpha(), 2),
                                        words.count(scale.missing()))))
                        .toList());
    }

    private Base perLine(String of) {
        return new Base(words.of(of), Cell.text(words.of("figuur.per-regel")), Cell.text(words.of("figuur.per-regel")));
    }
}
