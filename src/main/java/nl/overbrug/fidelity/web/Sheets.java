package nl.overbrug.fidelity.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.fidelity.FidelityReport;
import nl.overbrug.fidelity.Figures;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.FigureWords;
import nl.overbrug.figure.Frame;
import nl.overbrug.figure.RulesInForce;
import nl.overbrug.kernel.MovableClock;
import org.springframework.stereotype.Component;

/** The sheets to look back with: of everybody, of a team, of the own team. */
@Component
class Sheets {

    static final String OWN_TEAM = FidelityFigures.PAGE + "/eigen-team";
    static final String TEAMS = FidelityFigures.PAGE + "/teams/";

    private final FidelityReport report;
    private final RulesInForce rules;
    private final FigureWords words;
    private final MovableClock clock;

    Sheets(FidelityReport report, RulesInForce rules, FigureWords words, MovableClock clock) {
        this.report = report;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    /** All teams together; its tables stand on the page of fidelity too. @param asked null for all years */
    Sheet everybody(Integer asked) {
        StartYears years = StartYears.of(report);
        Integer year = years.orAll(asked);
        return of(FidelityFigures.PAGE, null, report.everybody(year), year, years);
    }

    /**
     * Empty when there is no such team.
     *
     * @param asked null for the last year that is over
     */
    Optional<Sheet> ofTeam(UUID team, Integer asked) {
        StartYears years = StartYears.of(report);
        int year = years.orLast(asked, clock.today());
        return report.team(team, year).map(found -> of(TEAMS + team, found.name(), found.figures(), year, years));
    }

    /** @param asked null for the last year that is over */
    Sheet ofOwnTeam(Integer asked) {
        StartYears years = StartYears.of(report);
        int year = years.orLast(asked, clock.today());
        FidelityReport.OfTeam own = report.ownTeam(year);
        return of(OWN_TEAM, own.name(), own.figures(), year, years);
    }

    private Sheet of(String page, String team, Figures figures, Integer year, StartYears years) {
        Frame frame = new Frame(
                page,
                year == null ? "" : "?jaar=" + year,
                FidelityFigures.period(year, words),
                team == null ? words.of("figuur.iedereen") : words.of("figuur.deel.team", team));
        FidelityTables tables = new FidelityTables(words);
        List<Figure> steps = figures == null || !figures.isShown()
                ? List.of()
                : figures.elements().stream().map(tables::steps).toList();
        return new Sheet(
                team, year, years.all(), figures, rules.with(frame, steps, years.from(year), StartYears.to(year)));
    }
}
