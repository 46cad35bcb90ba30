package nl.overbrug.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.exchange.Fault;
import nl.overbrug.exchange.ImportReport;
import nl.overbrug.exchange.Upload;
import nl.overbrug.exchange.Uploads;
import nl.overbrug.figure.FigureCsv;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Download;
import nl.overbrug.page.Notice;
import nl.overbrug.page.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator's page: upload a bundle, read what is wrong with it, take it in. */
@Controller
@RequestMapping("/beheer/import")
class ImportPage {

    private static final String AGAIN = "redirect:/beheer/import";
    private static final String SECONDS = "2";
    /** More than these are read in a spreadsheet. */
    private static final int SHOWN = 100;

    private final Uploads uploads;
    private final Texts texts;

    ImportPage(Uploads uploads, Texts texts) {
        this.uploads = uploads;
        this.texts = texts;
    }

    /** @param line empty when it is about the file as a whole */
    record Line(String file, String line, String column, String words) {}

    /** @param rows how many, of the file */
    record Count(String file, int rows) {}

    @GetMapping
    String show(Model model, HttpServletResponse response) {
        uploads.latest().ifPresent(upload -> {
            model.addAttribute("upload", upload);
            if (upload.isBusy()) {
                response.setHeader("Refresh", SECONDS);
            } else {
                report(upload.report(), model);
            }
        });
        return "exchange/import";
    }

    @PostMapping
    String upload(@RequestParam(required = false) MultipartFile bestand, RedirectAttributes redirect)
            throws IOException {
        Result<UUID> uploaded = uploads.upload(bestand == null ? new byte[0] : bestand.getBytes());
        if (!uploaded.isDone()) {
            redirect.addFlashAttribute("refused", uploaded.problems().get(0).code());
        }
        return AGAIN;
    }

    @PostMapping("/inlezen")
    String take(@RequestParam UUID id, RedirectAttributes redirect) {
        told(uploads.take(id), redirect);
        return AGAIN;
    }

    @PostMapping("/weggooien")
    String drop(@RequestParam UUID id, RedirectAttributes redirect) {
        told(uploads.drop(id), redirect);
        return AGAIN;
    }

    /** All that were found in the last file; of a bundle without faults the headings only. */
    @GetMapping("/fouten.csv")
    ResponseEntity<byte[]> faults() {
        Stream<List<String>> headings = Stream.of(Stream.of("bestand", "regel", "kolom", "fout")
                .map(key -> texts.of("exchange." + key))
                .toList());
        Stream<List<String>> faults = uploads.latest().map(Upload::report).stream()
                .flatMap(report -> report.faults().stream())
                .map(this::line)
                .map(line -> List.of(line.file(), line.line(), line.column(), line.words()));
        return Download.of("fouten.csv", Download.CSV, FigureCsv.ofTexts(Stream.concat(headings, faults)));
    }

    private static void told(boolean done, RedirectAttributes redirect) {
        if (!done) {
            new Notice("exchange.niet-meer", List.of()).on(redirect);
        }
    }

    private void report(ImportReport report, Model model) {
        model.addAttribute(
                "faults", report.faults().stream().limit(SHOWN).map(this::line).toList());
        model.addAttribute("notShown", Math.max(0, report.faults().size() - SHOWN));
        model.addAttribute(
                "counts",
                report.rows().entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> new Count(each.getKey() + ".csv", each.getValue()))
                        .toList());
    }

    private Line line(Fault fault) {
        return new Line(
                fault.place(),
                fault.line() == 0 ? "" : String.valueOf(fault.line()),
                fault.column(),
                texts.of(fault.message(), fault.with().toArray()));
    }
}
