package nl.overbrug.progress.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import nl.overbrug.figure.RulesInForce;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ScopeForm;
import nl.overbrug.monitor.ScopeQuestion;
import nl.overbrug.page.BadRequests;
import nl.overbrug.progress.ProgressReport;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Progress for other programs, with the filters of the page and what may be shown there. Every problem at once, as problem details (RFC 9457). */
@RestController
class ProgressApi {

    private final ProgressReport report;
    private final ScopeQuestion question;
    private final BadRequests badRequests;
    private final RulesInForce rules;

    ProgressApi(ProgressReport report, ScopeQuestion question, BadRequests badRequests, RulesInForce rules) {
        this.report = report;
        this.question = question;
        this.badRequests = badRequests;
        this.rules = rules;
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgressJson.class)))
    @GetMapping("/api/v1/voortgang")
    ResponseEntity<?> progress(@ParameterObject @ModelAttribute ScopeForm form, BindingResult given) {
        return question.read(form, given, report.everything())
                .<ResponseEntity<?>>map(scope -> ResponseEntity.ok(answer(scope)))
                .orElseGet(() -> badRequests.answer(given));
    }

    private ProgressJson answer(Scope scope) {
        Period period = scope.period();
        return ProgressJson.of(
                report.of(scope), rules.of(ProgressTables.DEFINITIONS.stream(), period.from(), period.to()));
    }
}
