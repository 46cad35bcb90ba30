package nl.overbrug.fidelity.web;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.figure.FigureFiles;
import nl.overbrug.figure.Figures;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of a team's sheet as files, for the same year: of any team for managers, of the own team for its lead. */
@Controller
class TeamDownloads {

    private static final String OWN = Sheets.OWN_TEAM + "/tabellen";
    private static final String TEAM = Sheets.TEAMS + "{team}/tabellen";

    private final Sheets sheets;
    private final FigureFiles files;

    TeamDownloads(Sheets sheets, FigureFiles files) {
        this.sheets = sheets;
        this.files = files;
    }

    @GetMapping({OWN + ".xlsx", TEAM + ".xlsx"})
    ResponseEntity<byte[]> all(
            @PathVariable(required = false) UUID team, @RequestParam(required = false) Integer jaar) {
        return files.xlsx(of(team, jaar));
    }

    @GetMapping({OWN + "/{figuur}.xlsx", TEAM + "/{figuur}.xlsx"})
    ResponseEntity<byte[]> xlsx(
            @PathVariable(required = false) UUID team,
            @PathVariable String figuur,
            @RequestParam(required = false) Integer jaar) {
        return files.xlsx(of(team, jaar), figuur);
    }

    @GetMapping({OWN + "/{figuur}.csv", TEAM + "/{figuur}.csv"})
    ResponseEntity<byte[]> csv(
            @PathVariable(required = false) UUID team,
            @PathVariable String figuur,
            @RequestParam(required = false) Integer jaar) {
        return files.csv(of(team, jaar), figuur);
    }

    /** @param team null for the own one */
    private Optional<Figures> of(UUID team, Integer year) {
        return team == null
                ? Optional.of(sheets.ofOwnTeam(year).tables())
                : sheets.ofTeam(team, year).map(Sheet::tables);
    }
}
