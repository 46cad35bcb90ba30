package nl.overbrug.fidelity.web;

import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.fidelity.FidelityReport;
import nl.overbrug.fidelity.MinutesReport;
import nl.overbrug.figure.InForce;
import nl.overbrug.figure.RulesInForce;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fidelity of the whole municipality for other programs. */
@RestController
class FidelityApi {

    private final FidelityReport report;
    private final MinutesReport minutes;
    private final RulesInForce rules;

    FidelityApi(FidelityReport report, MinutesReport minutes, RulesInForce rules) {
        this.report = report;
        this.minutes = minutes;
        this.rules = rules;
    }

    @GetMapping("/api/v1/interventietrouw")
    FidelityJson fidelity(@RequestParam(required = false) Integer jaar) {
        FidelityData data = FidelityData.ofYear(report, minutes, jaar);
        return FidelityJson.of(data, rules(data));
    }

    private List<InForce> rules(FidelityData data) {
        return data.year() != null && !data.years().contains(data.year())
                ? List.of()
                : rules.of(Stream.of(FidelityTables.ELEMENTS), data.from(), data.to());
    }
}
