package nl.overbrug.fidelity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.fidelity.FidelityReport;
import nl.overbrug.fidelity.MinutesReport;
import nl.overbrug.fidelity.Mirror;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.FigureWords;
import nl.overbrug.figure.Figures;
import nl.overbrug.figure.Frame;
import nl.overbrug.figure.RulesInForce;
import org.springframework.stereotype.Component;

/** Everything on the page of fidelity as tables, for the page and for files. */
@Component
class FidelityFigures {

    static final String PAGE = "/monitor/interventietrouw";

    private final FidelityReport report;
    private final MinutesReport minutes;
    private final RulesInForce rules;
    private final FigureWords words;

    FidelityFigures(FidelityReport report, MinutesReport minutes, RulesInForce rules, FigureWords words) {
        this.report = report;
        this.minutes = minutes;
        this.rules = rules;
        this.words = words;
    }

    FidelityData data(Integer year) {
        return FidelityData.of(report, minutes, year);
    }

    Figures of(FidelityData data) {
        Integer year = data.year();
        Frame frame = new Frame(PAGE, year == null ? "" : "?jaar=" + year, period(year), words.of("figuur.iedereen"));
        return rules.with(frame, all(data), data.from(), data.to());
    }

    /**
     * What stands under a sheet: of whom it is and by which rules, without a table.
     *
     * @param shown null when there are too few mentors
     * @param part of whom, in words
     */
    Figures sheet(nl.overbrug.fidelity.Figures shown, Integer year, String part) {
        List<Figure> figures =
                shown == null || !shown.isShown() ? List.of() : List.of(new FidelityTables(words).elements(shown));
        LocalDate from = FidelityData.from(year, report.years(), minutes.since());
        return rules.with(new Frame(PAGE, "", period(year), part), figures, from, FidelityData.to(year));
    }

    /** The same under the mirror of a mentor. */
    Figures mirror(Mirror mirror) {
        Figure figure = new FidelityTables(words).mirror(mirror);
        Frame frame = new Frame(
                "/mijn/spiegel", "", words.of("figuur.periode.eigen-gesprekken"), words.of("figuur.deel.caseload"));
        return rules.with(frame, List.of(figure), LocalDate.MAX, LocalDate.MAX);
    }

    private String period(Integer year) {
        return year == null ? words.of("figuur.periode.alle-jaren") : words.of("figuur.periode.jaar", year.toString());
    }

    private List<Figure> all(FidelityData data) {
        FidelityTables tables = new FidelityTables(words);
        List<Figure> figures = new ArrayList<>();
        if (data.figures().isShown()) {
            figures.add(tables.elements(data.figures()));
            figures.add(tables.overTime(data.halfYears()));
            data.figures().elements().forEach(element -> figures.add(tables.steps(element)));
            if (!data.teams().isEmpty()) {
                figures.add(tables.teams(data.teams()));
            }
        }
        figures.add(new MinutesTable(words).of(data.minutes(), data.since()));
        return figures;
    }
}
