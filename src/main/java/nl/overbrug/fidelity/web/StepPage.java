package nl.overbrug.fidelity.web;

import java.util.Arrays;
import nl.overbrug.fidelity.ProtocolStep;
import nl.overbrug.fidelity.StepTraces;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Conversation by conversation, what shows that a step of the own mirror was done. */
@Controller
class StepPage {

    private final StepTraces traces;

    StepPage(StepTraces traces) {
        this.traces = traces;
    }

    /** @throws ResponseStatusException when there is no such step */
    @GetMapping("/mijn/spiegel/stappen/{stap}")
    String show(@PathVariable("stap") String code, Model model) {
        ProtocolStep step = Arrays.stream(ProtocolStep.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("trace", traces.own(step));
        model.addAttribute("language", LocaleContextHolder.getLocale());
        return "fidelity/step";
    }
}
