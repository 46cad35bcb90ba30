package nl.overbrug.fidelity.web;

import nl.overbrug.fidelity.FidelityReport;
import nl.overbrug.fidelity.MinutesReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fidelity of the whole municipality for other programs. */
@RestController
class FidelityApi {

    private final FidelityReport report;
    private final MinutesReport minutes;

    FidelityApi(FidelityReport report, MinutesReport minutes) {
        this.report = report;
        this.minutes = minutes;
    }

    @GetMapping("/api/v1/interventietrouw")
    FidelityJson fidelity(@RequestParam(required = false) Integer jaar) {
        return FidelityJson.of(
                jaar,
                report.everybody(jaar),
                report.halfYears().stream().map(HalfYearJson::of).toList(),
                MinutesJson.of(minutes.since(), minutes.many().get(0)));
    }
}
