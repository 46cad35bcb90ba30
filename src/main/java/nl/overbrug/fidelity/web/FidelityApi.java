package nl.overbrug.fidelity.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.fidelity.FidelityReport;
import nl.overbrug.fidelity.MinutesReport;
import nl.overbrug.figure.InForce;
import nl.overbrug.figure.RulesInForce;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.monitor.Period;
import nl.overbrug.page.BadRequests;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Fidelity of the whole municipality for other programs. Every problem at once, as problem details (RFC 9457). */
@RestController
class FidelityApi {

    private final FidelityReport report;
    private final MinutesReport minutes;
    private final RulesInForce rules;
    private final BadRequests badRequests;
    private final MovableClock clock;

    FidelityApi(
            FidelityReport report,
            MinutesReport minutes,
            RulesInForce rules,
            BadRequests badRequests,
            MovableClock clock) {
        this.report = report;
        this.minutes = minutes;
        this.rules = rules;
        this.badRequests = badRequests;
        this.clock = clock;
    }

    /** @param jaar in which the trajectories began; nothing for all */
    record OfYear(Integer jaar) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FidelityJson.class)))
    @GetMapping("/api/v1/interventietrouw")
    ResponseEntity<?> fidelity(@ParameterObject @ModelAttribute OfYear asked, BindingResult given) {
        List<Problem> problems =
                Period.problem(asked.jaar(), clock.today()).stream().toList();
        if (InputProblems.show(problems, given)) {
            return badRequests.answer(given);
        }
        FidelityData data = FidelityData.ofYear(report, minutes, asked.jaar());
        return ResponseEntity.ok(FidelityJson.of(data, rules(data)));
    }

    private List<InForce> rules(FidelityData data) {
        return data.year() != null && !data.years().contains(data.year())
                ? List.of()
                : rules.of(Stream.of(FidelityTables.ELEMENTS), data.from(), data.to());
    }
}
