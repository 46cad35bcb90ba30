package nl.overbrug.monitor.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import nl.overbrug.figure.RulesInForce;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Problem;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.ReachReport;
import nl.overbrug.monitor.Scope;
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
    private final RulesInForce rules;

    ReachApi(ReachReport report, ScopeQuestion question, BadRequests badRequests, RulesInForce rules) {
        this.report = report;
        this.question = question;
        this.badRequests = badRequests;
        this.rules = rules;
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReachJson.class)))
    @GetMapping("/api/v1/bereik")
    ResponseEntity<?> reach(@ParameterObject @ModelAttribute ScopeForm form, BindingResult given) {
        return question.read(form, given, report.everything())
                .<ResponseEntity<?>>map(scope -> ResponseEntity.ok(answer(scope)))
                .orElseGet(() -> badRequests.answer(given));
    }

    private ReachJson answer(Scope scope) {
        Period period = scope.period();
        return ReachJson.of(
                ReachData.of(report, scope), rules.of(ReachTables.DEFINITIONS.stream(), period.from(), period.to()));
    }

    /** @param van and tot: both days count */
    record Days(LocalDate van, LocalDate tot) {

        List<Problem> problems() {
            if (van == null || tot == null) {
                return List.of(Problem.missing(van == null ? "van" : "tot"));
            }
            return tot.isBefore(van) ? List.of(Problem.of("tot", "probleem.datum-te-vroeg", van)) : List.of();
        }
    }

    /**
     * Figure 28 as it was published, of any days and with nothing kept back: in the demo only, whose people are invented. Of real people two periods could
     * be subtracted, so {@link ReachReport} refuses it.
     */
    @Hidden
    @GetMapping(
            path = "/api/v1/bereik",
            params = {"van", "tot"})
    ResponseEntity<?> published(@ModelAttribute Days days, BindingResult given) {
        boolean isWrong = given.hasErrors() || InputProblems.show(days.problems(), given);
        return isWrong
                ? badRequests.answer(given)
                : ResponseEntity.ok(Figure28Json.of(Box.flow(
                        report.reach(Scope.everybody(new Period(days.van(), days.tot()))
                                        .exactly())
                                .boxes())));
    }
}
