package nl.overbrug.fidelity.web;

import java.time.LocalDate;
import java.util.List;
import nl.overbrug.fidelity.FidelityReport;
import nl.overbrug.fidelity.Figures;
import nl.overbrug.fidelity.MinutesReport;

/**
 * All that the page of fidelity shows, asked once.
 *
 * @param year in which the trajectories began; null for all
 * @param years that can be asked for, the last one first
 * @param showsTeams whether who asks may see teams; they are there in a year only
 * @param since the first day of which minutes are told
 */
public record FidelityData(
        Integer year,
        List<Integer> years,
        Figures figures,
        List<FidelityReport.OfHalfYear> halfYears,
        boolean showsTeams,
        List<FidelityReport.OfTeam> teams,
        List<MinutesReport.OfMany> minutes,
        LocalDate since) {

    /** @param asked of one without trajectories see {@link StartYears#orAll} */
    static FidelityData of(FidelityReport report, MinutesReport minutes, Integer asked) {
        return ofYear(report, minutes, StartYears.of(report).orAll(asked));
    }

    /** @param year null for all; of one without trajectories there is nothing */
    static FidelityData ofYear(FidelityReport report, MinutesReport minutes, Integer year) {
        return new FidelityData(
                year,
                report.years(),
                report.everybody(year),
                report.halfYears(),
                report.showsTeams(),
                year == null ? List.of() : report.teams(year),
                minutes.many(),
                minutes.since());
    }

    LocalDate from() {
        return new StartYears(years).from(year);
    }

    LocalDate to() {
        return StartYears.to(year);
    }
}
