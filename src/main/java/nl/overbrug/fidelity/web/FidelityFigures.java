package nl.overbrug.fidelity.web;

import java.util.ArrayList;
import java.util.List;
import nl.overbrug.fidelity.FidelityReport;
import nl.overbrug.fidelity.MinutesReport;
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
        Frame frame =
                new Frame(PAGE, year == null ? "" : "?jaar=" + year, period(year, words), words.of("figuur.iedereen"));
        return rules.with(frame, all(data), data.from(), data.to());
    }

    /** In words. @param year null for all */
    static String period(Integer year, FigureWords words) {
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
