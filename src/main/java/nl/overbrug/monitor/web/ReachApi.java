package nl.overbrug.monitor.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import nl.overbrug.monitor.ReachReport;
import nl.overbrug.monitor.ScopeForm;
import nl.overbrug.monitor.ScopeQuestion;
import nl.overbrug.page.BadRequests;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Reach for other programs. A bad period is answered with every problem at once, as problem details (RFC 9457). */
@RestController
class ReachApi {

    private final ReachReport report;
    private final ScopeQuestion question;
    private final BadRequests badRequests;

    ReachApi(ReachReport report, ScopeQuestion question, BadRequests badRequests) {
        this.report = report;
        this.question = question;
        this.badRequests = badRequests;
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReachJson.class)))
    @GetMapping("/api/v1/bereik")
    ResponseEntity<?> reach(@ParameterObject @ModelAttribute ScopeForm form, BindingResult given) {
        return question.read(form, given, report.everything())
                .<ResponseEntity<?>>map(scope ->
                        ResponseEntity.ok(ReachJson.of(report.reach(scope).boxes())))
                .orElseGet(() -> badRequests.answer("monitor.periode-onjuist", given));
    }
}
