package nl.overbrug.fidelity.web;

import nl.overbrug.fidelity.FidelityReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fidelity of the whole municipality for other programs. */
@RestController
class FidelityApi {

    private final FidelityReport report;

    FidelityApi(FidelityReport report) {
        this.report = report;
    }

    @GetMapping("/api/v1/interventietrouw")
    FidelityJson fidelity(@RequestParam(required = false) Integer jaar) {
        return FidelityJson.of(jaar, report.everybody(jaar));
    }
}
