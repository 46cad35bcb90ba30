package nl.overbrug.exchange.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.overbrug.exchange.Fault;
import nl.overbrug.exchange.ImportReport;
import nl.overbrug.exchange.SentBundles;
import nl.overbrug.page.Texts;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A bundle of dossiers from another program: all of it or nothing, with every fault at once as problem details (RFC 9457). */
@RestController
class ImportApi {

    static final String ZIP = "application/zip";

    private final SentBundles bundles;
    private final Texts texts;

    ImportApi(SentBundles bundles, Texts texts) {
        this.bundles = bundles;
        this.texts = texts;
    }

    /** @param proef whether it is only looked through; nothing to take it in */
    record Taking(Boolean proef) {}

    /** What is sent is no form, whatever it says that it is: nothing of it is bound. */
    @RequestBody(content = @Content(mediaType = ImportApi.ZIP, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @PostMapping("/api/v1/import")
    ResponseEntity<?> receive(
            HttpServletRequest request, @ParameterObject @ModelAttribute(binding = false) Taking asked)
            throws IOException {
        bundles.allowed();
        if (!isZip(request.getContentType())) {
            return problem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    texts.of("api.fout.415.titel"),
                    texts.of("exchange.geen-zip-soort"));
        }
        return bundles.receive(request.getInputStream(), !Boolean.TRUE.equals(asked.proef()))
                .<ResponseEntity<?>>map(report -> report.good()
                        ? ResponseEntity.ok(new ImportJson(report.done(), report.rows()))
                        : faults(report))
                .orElseGet(() -> problem(
                        HttpStatus.PAYLOAD_TOO_LARGE, texts.of("api.fout.413.titel"), texts.of("exchange.te-groot")));
    }

    private ResponseEntity<ProblemDetail> faults(ImportReport report) {
        ResponseEntity<ProblemDetail> answer = problem(
                HttpStatus.BAD_REQUEST,
                texts.of("exchange.niets-ingelezen"),
                texts.filled("exchange.fouten", List.of(report.faultCount())));
        answer.getBody()
                .setProperty("fouten", report.faults().stream().map(this::said).toList());
        answer.getBody().setProperty("aantalFouten", report.faultCount());
        return answer;
    }

    private Map<String, Object> said(Fault fault) {
        return Map.of(
                "bestand", fault.file(),
                "regel", fault.line(),
                "kolom", fault.column(),
                "melding", texts.filled(fault.message(), List.copyOf(fault.with())));
    }

    /** With a character set behind it or not. */
    private static boolean isZip(String type) {
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(ZIP);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return ResponseEntity.<ProblemDetail>of(problem).build();
    }
}
