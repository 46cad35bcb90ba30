package nl.overbrug.ruleversion.web;

import java.util.Optional;
import nl.overbrug.page.Download;
import nl.overbrug.ruleversion.VersionFiles;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A published version as a file for Excel or for a DMN editor. */
@Controller
@RequestMapping("/regels/{word}/{name}/versies/{nummer}")
class FilePages {

    private final VersionFiles files;

    FilePages(VersionFiles files) {
        this.files = files;
    }

    @GetMapping("/regels.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String word, @PathVariable String name, @PathVariable int nummer) {
        return file(
                word + "-" + name + "-" + nummer + ".xlsx",
                Download.XLSX,
                files.workbook(word + "/" + name, nummer, LocaleContextHolder.getLocale()));
    }

    @GetMapping("/regels.csv")
    ResponseEntity<byte[]> csv(@PathVariable String word, @PathVariable String name, @PathVariable int nummer) {
        return file(word + "-" + name + "-" + nummer + ".csv", Download.CSV, files.csv(word + "/" + name, nummer));
    }

    @GetMapping("/regels.dmn")
    ResponseEntity<byte[]> dmn(@PathVariable String word, @PathVariable String name, @PathVariable int nummer) {
        return file(word + "-" + name + "-" + nummer + ".dmn", Download.XML, files.dmn(word + "/" + name, nummer));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, Optional<byte[]> bytes) {
        return Download.of(name, type, bytes.orElseThrow(RuleSetViews::notFound));
    }
}
