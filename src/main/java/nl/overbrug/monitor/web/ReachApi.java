package nl.overbrug.monitor.web;

import java.util.List;
import java.util.Map;
import nl.overbrug.input.InputProblems;
import nl.overbrug.monitor.Parts;
import nl.overbrug.monitor.ReachReport;
import nl.overbrug.monitor.ScopeForm;
import nl.overbrug.page.Texts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Reach for other programs. A bad period is answered with every problem at once, as problem details (RFC 9457). */
@RestController
class ReachApi {

    private final ReachReport report;
    private final Parts parts;
    private final Texts texts;
    private final MessageSource messages;

    ReachApi(ReachReport report, Parts parts, Texts texts, MessageSource messages) {
        this.report = report;
        this.parts = parts;
        this.texts = texts;
        this.messages = messages;
    }

    @GetMapping("/api/v1/bereik")
    ResponseEntity<?> reach(@ModelAttribute ScopeForm form, BindingResult given) {
        if (InputProblems.show(form.problems(parts, report.today()), given)) {
            return ResponseEntity.of(problem(given)).build();
        }
        return ResponseEntity.ok(ReachJson.of(report.reach(form.scope(parts))));
    }

    private ProblemDetail problem(BindingResult given) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(texts.of("monitor.periode-onjuist"));
        List<Map<String, String>> errors = given.getFieldErrors().stream()
                .map(error -> Map.of(
                        "veld",
                        error.getField(),
                        "melding",
                        messages.getMessage(error, LocaleContextHolder.getLocale())))
                .toList();
        problem.setProperty("fouten", errors);
        return problem;
    }
}
