package nl.overbrug.fidelity.web;

import java.util.Optional;
import nl.overbrug.figure.FigureFiles;
import nl.overbrug.figure.Figures;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of the page of fidelity as files, for the same year. */
@Controller
@RequestMapping(FidelityFigures.PAGE)
class FidelityDownloads {

    private final FidelityFigures figures;
    private final FigureFiles files;

    FidelityDownloads(FidelityFigures figures, FigureFiles files) {
        this.figures = figures;
        this.files = files;
    }

    @GetMapping("/tabellen.xlsx")
    ResponseEntity<byte[]> all(@RequestParam(required = false) Integer jaar) {
        return files.xlsx(of(jaar));
    }

    @GetMapping("/tabellen/{figuur}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String figuur, @RequestParam(required = false) Integer jaar) {
        return files.xlsx(of(jaar), figuur);
    }

    @GetMapping("/tabellen/{figuur}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String figuur, @RequestParam(required = false) Integer jaar) {
        return files.csv(of(jaar), figuur);
    }

    private Optional<Figures> of(Integer year) {
        return Optional.of(figures.of(figures.data(year)));
    }
}
