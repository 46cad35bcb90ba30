package nl.overbrug.fidelity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.overbrug.fidelity.AnswerCategory;
import nl.overbrug.fidelity.FidelityReport.OfHalfYear;
import nl.overbrug.fidelity.FidelityReport.OfTeam;
import nl.overbrug.fidelity.Figures;
import nl.overbrug.fidelity.Figures.OfElement;
import nl.overbrug.fidelity.Figures.OfStep;
import nl.overbrug.figure.Base;
import nl.overbrug.figure.Cell;
import nl.overbrug.figure.Column;
import nl.overbrug.figure.Definition;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.FigureWords;
import nl.overbrug.figure.Line;
import nl.overbrug.rollout.Element;
import org.springframework.context.i18n.LocaleContextHolder;

/** Fidelity as tables: of all mentors together, through time, step by step, and of teams in bands. */
record FidelityTables(FigureWords words) {

    static final String[] RULES = {"fidelity/steps", "fidelity/observations", "trajectory/norms"};
    static final Definition ELEMENTS = Definition.of("onderdelen", RULES);
    private static final Definition OVER_TIME = Definition.of("verloop", RULES);
    private static final Definition STEPS = Definition.of("stappen", RULES);
    private static final Definition TEAMS = Definition.of("teams", RULES);

    Figure elements(Figures figures) {
        return new Figure(
                "onderdelen",
                words.of("fidelity.per-onderdeel.tabel"),
                ELEMENTS,
                mentors(figures.mentors(), figures.missing()),
                List.of(
                        Column.text(words.of("fidelity.kop.onderdeel")),
                        Column.bar(words.of("fidelity.kop.toegepast"))),
                figures.elements().stream()
                        .map(one -> new Line(words.of(one.element()), List.of(words.percent(one.share()))))
                        .toList());
    }

    Figure overTime(List<OfHalfYear> halves) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.of("fidelity.kop.half-jaar")), Column.number(words.of("fidelity.kop.mentoren"))));
        for (Element element : Element.values()) {
            columns.add(Column.number(words.of(element)));
            columns.add(Column.under(words.of(element) + ": n"));
        }
        Cell perLine = Cell.text(words.of("figuur.per-regel"));
        return new Figure(
                "verloop",
                words.of("fidelity.verloop.tabel"),
                OVER_TIME,
                new Base(
                        words.of("figuur.basis.half-jaar"),
                        perLine,
                        Cell.text(words.of("figuur.weinig-mentoren")),
                        words.of("figuur.periode.gesprekken")),
                columns,
                halves.stream().map(this::half).toList());
    }

    private Line half(OfHalfYear half) {
        List<Cell> cells = new ArrayList<>(List.of(
                half.figures().isShown()
                        ? words.count(half.figures().mentors())
                        : Cell.text(words.of("fidelity.te-klein"))));
        for (Element element : Element.values()) {
            OfElement one = half.figures().of(element);
            cells.add(one == null ? words.nothing() : words.percent(one.share()));
            cells.add(one == null ? Cell.text("") : words.count(one.mentors()));
        }
        LocalDate since = half.since();
        String key = since.getMonthValue() == 1 ? "fidelity.half-jaar.1" : "fidelity.half-jaar.2";
        return new Line(words.of(key, Integer.toString(since.getYear())), cells);
    }

    Figure steps(OfElement element) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(words.of("fidelity.kop.stap")), Column.number(words.of("fidelity.kop.mentoren"))));
        Arrays.stream(AnswerCategory.values()).forEach(category -> columns.add(Column.number(words.of(category))));
        columns.add(Column.number(words.of("fidelity.kop.past-toe")));
        return new Figure(
                "stappen-" + element.element().name().toLowerCase(Locale.ROOT),
                words.of("fidelity.mentoren-per-antwoord", words.of(element.element())),
                STEPS,
                mentors(element.mentors(), element.missing()),
                columns,
                element.steps().stream().map(this::step).toList());
    }

    private Line step(OfStep step) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        List<Cell> cells = new ArrayList<>(List.of(words.count(step.mentors())));
        for (AnswerCategory category : AnswerCategory.values()) {
            cells.add(words.percent(step.share(category)));
        }
        cells.add(words.percent(step.applies()));
        String language = english && step.words().english() == null ? "nl" : null;
        return new Line(step.words().in(LocaleContextHolder.getLocale()), 0, language, cells);
    }

    Figure teams(List<OfTeam> teams) {
        int elements = Element.values().length;
        Cell tooSmall = Cell.text(words.of("fidelity.team-te-klein")).over(elements);
        return new Figure(
                "teams",
                words.of("fidelity.teams.tabel"),
                TEAMS,
                new Base(
                        words.of("figuur.basis.mentoren"),
                        Cell.text(words.of("figuur.drie-mentoren")),
                        Cell.text(words.of("figuur.weinig-mentoren"))),
                Stream.concat(
                                Stream.of(Column.text(words.of("fidelity.kop.team"))),
                                Arrays.stream(Element.values()).map(element -> Column.text(words.of(element))))
                        .toList(),
                teams.stream()
                        .map(team -> new Line(
                                team.name(), team.figures() == null ? List.of(tooSmall) : bands(team.figures())))
                        .toList());
    }

    private List<Cell> bands(Figures figures) {
        return Arrays.stream(Element.values())
                .map(element -> {
                    OfElement one = figures.of(element);
                    return one == null ? words.nothing() : Cell.text(words.of(one.band()));
                })
                .toList();
    }

    /** @param missing how many steps applied to too few mentors */
    private Base mentors(int mentors, int missing) {
        return new Base(
                words.of("figuur.basis.mentoren"),
                words.count(mentors),
                Cell.text(words.of("figuur.stappen-weinig-mentoren", missing)));
    }
}
