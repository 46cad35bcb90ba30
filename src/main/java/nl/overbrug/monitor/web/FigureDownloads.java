package nl.overbrug.monitor.web;

import java.util.List;
import java.util.Optional;
import nl.overbrug.figure.FigureFiles;
import nl.overbrug.figure.Figures;
import nl.overbrug.monitor.ScopeForm;
import nl.overbrug.monitor.ScopeQuestion;
import nl.overbrug.monitor.ScopedFigures;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tables of a page as files, for the same question as the page. */
@Controller
@RequestMapping("/monitor/{pagina:bereik|voortgang}")
class FigureDownloads {

    private final List<ScopedFigures> pages;
    private final ScopeQuestion question;
    private final FigureFiles files;

    FigureDownloads(List<ScopedFigures> pages, ScopeQuestion question, FigureFiles files) {
        this.pages = pages;
        this.question = question;
        this.files = files;
    }

    @GetMapping("/tabellen.xlsx")
    ResponseEntity<byte[]> all(@PathVariable String pagina, @ModelAttribute ScopeForm form, BindingResult given) {
        return files.xlsx(figures(pagina, form, given));
    }

    @GetMapping("/tabellen/{figuur}.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable String pagina,
            @PathVariable String figuur,
            @ModelAttribute ScopeForm form,
            BindingResult given) {
        return files.xlsx(figures(pagina, form, given), figuur);
    }

    @GetMapping("/tabellen/{figuur}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String pagina,
            @PathVariable String figuur,
            @ModelAttribute ScopeForm form,
            BindingResult given) {
        return files.csv(figures(pagina, form, given), figuur);
    }

    /** Empty when the question is wrong; the page explains that, a file can not. */
    private Optional<Figures> figures(String word, ScopeForm form, BindingResult given) {
        ScopedFigures page = pages.stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
        return question.read(form, given, page.everything()).map(page::of);
    }
}
