package nl.overbrug.progress.web;

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
import nl.overbrug.monitor.ShownParts;
import nl.overbrug.progress.ActionFigures;
import nl.overbrug.progress.ActionGroup;
import nl.overbrug.progress.DaysFigures;
import nl.overbrug.progress.GoalFigures;
import nl.overbrug.progress.PillarGoals;

/** Goals and actions as tables. */
record WorkTables(FigureWords words) {

    private static final Definition GOALS = Definition.of("doelen", "outflow/open-pillars");
    private static final Definition ACTIONS = Definition.of("acties", "reward/catalogue", "reward/tiers");
    private static final Definition DAYS = Definition.of("dagen", "reward/catalogue");

    static final List<Definition> DEFINITIONS = List.of(GOALS, ACTIONS, DAYS);

    Figure goals(GoalFigures goals) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.of("progress.kop.pijler")), Column.number(words.of("progress.doelen.gesteld"))));
        Stream.of("progress.doelen.bereikt", "progress.doelen.niet-bereikt", "progress.doelen.strategie")
                .forEach(key -> columns.addAll(words.counted(words.of(key))));
        List<Line> lines = new ArrayList<>(goals.pillars().stream()
                .map(row -> goal(words.of(row.pillar()), row))
                .toList());
        if (goals.all() != null) {
            lines.add(goal(words.of("progress.doelen.alle"), goals.all()));
        }
        Cell all = goals.all() == null
                ? Cell.text(words.of("figuur.per-regel"))
                : words.count(goals.all().reached().base());
        return new Figure(
                "doelen",
                words.of("progress.doelen.tabel"),
                GOALS,
                new Base(words.of("figuur.basis.doelen"), all, words.count(0)),
                columns,
                lines);
    }

    private Line goal(String head, PillarGoals row) {
        List<Cell> cells = new ArrayList<>(List.of(words.count(row.reached().base())));
        Stream.concat(
                        row.reached().parts().stream(),
                        Stream.of(row.foreseen().parts().get(0)))
                .forEach(part -> cells.addAll(words.part(part.count(), part.fraction())));
        return new Line(head, cells);
    }

    Figure actions(ActionFigures actions) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(words.of("progress.acties")), Column.number(words.of("progress.acties.gepland"))));
        Stream.of("progress.acties.gedaan", "progress.acties.niet-gedaan")
                .forEach(key -> columns.addAll(words.counted(words.of(key))));
        return new Figure(
                "acties",
                words.of("progress.acties.tabel"),
                ACTIONS,
                new Base(
                        words.of("figuur.basis.acties"),
                        words.count(actions.all().done().base()),
                        words.count(0)),
                columns,
                actions.lines().stream().map(this::group).toList());
    }

    private Line group(ActionGroup group) {
        ShownParts done = group.done();
        List<Cell> cells = new ArrayList<>(List.of(words.count(done.base())));
        done.parts().forEach(part -> cells.addAll(words.part(part.count(), part.fraction())));
        return new Line(words.of(group.part().messageKey()), group.part().depth(), cells);
    }

    Figure days(ActionFigures actions) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.of("progress.acties")), Column.number("n")));
        Stream.of("progress.dagen.gedaan", "progress.dagen.verteld")
                .forEach(side -> Stream.of("progress.kwartiel.1", "progress.mediaan", "progress.kwartiel.3")
                        .forEach(quartile -> columns.add(Column.number(words.of(side), words.of(quartile)))));
        return new Figure(
                "dagen",
                words.of("progress.dagen.tabel"),
                DAYS,
                new Base(
                        words.of("figuur.basis.gedane-acties"),
                        words.count(actions.days().get(0).actions()),
                        words.count(0)),
                columns,
                actions.days().stream().map(this::days).toList());
    }

    private Line days(DaysFigures days) {
        List<Cell> cells = new ArrayList<>(List.of(words.count(days.actions())));
        days.sides().forEach(side -> {
            cells.add(words.shortest(side == null ? null : side.first()));
            cells.add(words.shortest(side == null ? null : side.median()));
            cells.add(words.shortest(side == null ? null : side.third()));
        });
        return new Line(words.of(days.part().messageKey()), days.part().depth(), cells);
    }
}
