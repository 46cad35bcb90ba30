package nl.overbrug.questionnaire.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overbrug.form.FilledForm;
import nl.overbrug.form.FormOnPage;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.PublicPages;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.OwnDevice;
import nl.overbrug.questionnaire.Questionnaire;
import nl.overbrug.questionnaire.QuestionnaireForms;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a participant sees on an own device: no name, no date, nothing to log in with but the code. */
@Controller
class OwnDevicePages {

    private static final String START = "redirect:/vragenlijst";

    private final OwnDevice ownDevice;
    private final QuestionnaireForms forms;

    OwnDevicePages(OwnDevice ownDevice, QuestionnaireForms forms) {
        this.ownDevice = ownDevice;
        this.forms = forms;
    }

    @Bean
    static PublicPages participantPages() {
        return new PublicPages(List.of("/vragenlijst", "/vragenlijst/**"));
    }

    @GetMapping("/vragenlijst")
    String ask() {
        return "questionnaire/code";
    }

    /** The code that was typed becomes part of the address, as in the link. */
    @PostMapping("/vragenlijst")
    String enter(@RequestParam String code, RedirectAttributes redirect) {
        String plain = code.replaceAll("[^A-Za-z0-9]", "");
        return plain.isEmpty() || ownDevice.waiting(plain).isEmpty() ? elsewhere(plain, redirect) : START + "/" + plain;
    }

    @GetMapping("/vragenlijst/{code}")
    String show(@PathVariable String code, Model model, RedirectAttributes redirect) {
        List<Instrument> waiting = ownDevice.waiting(code).orElse(List.of());
        if (waiting.isEmpty()) {
            return elsewhere(code, redirect);
        }
        Instrument next = waiting.get(0);
        return page(code, waiting, next, FilledForm.of(forms.of(next), 0, Map.of()), List.of(), model);
    }

    @PostMapping("/vragenlijst/{code}/{slug}")
    String fill(
            @PathVariable String code,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes redirect) {
        List<Instrument> waiting = ownDevice.waiting(code).orElse(List.of());
        Instrument instrument = Arrays.stream(Instrument.values())
                .filter(each -> waiting.contains(each) && each.slug().equals(slug))
                .findFirst()
                .orElse(null);
        if (instrument == null) {
            return elsewhere(code, redirect);
        }
        FilledForm filled = FilledForm.posted(forms.of(instrument), posted, Set.of());
        Result<Questionnaire> saved = ownDevice.fill(code, instrument, filled);
        if (!saved.isDone()) {
            return page(code, waiting, instrument, filled, saved.problems(), model);
        }
        return waiting.size() == 1 ? "redirect:/vragenlijst/bedankt" : START + "/" + code;
    }

    /** Where a code leads that opens nothing. */
    private String elsewhere(String code, RedirectAttributes redirect) {
        if (ownDevice.isOver(code)) {
            return START + "/voorbij";
        }
        redirect.addFlashAttribute("geenCode", true);
        return START;
    }

    @GetMapping("/vragenlijst/voorbij")
    String over() {
        return "questionnaire/over";
    }

    @GetMapping("/vragenlijst/bedankt")
    String thanks() {
        return "questionnaire/thanks";
    }

    private String page(
            String code,
            List<Instrument> waiting,
            Instrument instrument,
            FilledForm filled,
            List<Problem> problems,
            Model model) {
        model.addAttribute("code", code);
        model.addAttribute("left", waiting.size());
        model.addAttribute("view", new QuestionnaireView(instrument, forms.minutes(instrument), false));
        FormOnPage.show(model, forms.of(instrument), filled, problems);
        return "questionnaire/own-device";
    }
}
