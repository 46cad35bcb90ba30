package nl.overbrug.fidelity.web;

import java.util.Optional;
import nl.overbrug.figure.FigureFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tables of a mentor's own mirror as files; no names are in them. */
@Controller
@RequestMapping("/mijn/spiegel")
class MirrorDownloads {

    private final MirrorFigures figures;
    private final FigureFiles files;

    MirrorDownloads(MirrorFigures figures, FigureFiles files) {
        this.figures = figures;
        this.files = files;
    }

    @GetMapping("/tabellen.xlsx")
    ResponseEntity<byte[]> all() {
        return files.xlsx(Optional.of(figures.own()));
    }

    @GetMapping("/tabellen/{figuur}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String figuur) {
        return files.xlsx(Optional.of(figures.own()), figuur);
    }

    @GetMapping("/tabellen/{figuur}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String figuur) {
        return files.csv(Optional.of(figures.own()), figuur);
    }
}
