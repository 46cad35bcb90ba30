package nl.overbrug.questionnaire.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.PublicPages;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.OwnDevice;
import nl.overbrug.questionnaire.Questionnaire;
import nl.overbrug.questionnaire.QuestionnaireForms;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
        if (plain.isEmpty() || ownDevice.waiting(plain).isEmpty()) {
            redirect.addFlashAttribute("geenCode", true);
            return START;
        }
        return START + "/" + plain;
    }

    @GetMapping("/vragenlijst/{code}")
    String show(@PathVariable String code, Model model, RedirectAttributes redirect) {
        List<Instrument> waiting = ownDevice.waiting(code).orElse(List.of());
        if (waiting.isEmpty()) {
            redirect.addFlashAttribute("geenCode", true);
            return START;
        }
        return page(code, waiting, view(waiting.get(0)), model);
    }

    @PostMapping("/vragenlijst/{code}/{slug}")
    String fill(
            @PathVariable String code,
            @PathVariable String slug,
            @RequestParam Map<String, String> posted,
            Model model,
            RedirectAttributes redirect) {
        List<Instrument> waiting = ownDevice.waiting(code).orElse(List.of());
        Instrument instrument = Arrays.stream(Instrument.values())
                .filter(each -> waiting.contains(each) && each.slug().equals(slug))
                .findFirst()
                .orElse(null);
        if (instrument == null) {
            redirect.addFlashAttribute("geenCode", true);
            return START;
        }
        Map<String, String> answers = QuestionnaireView.answers(posted, forms.of(instrument));
        Result<Questionnaire> filled = ownDevice.fill(code, instrument, answers);
        if (!filled.isDone()) {
            return page(code, waiting, view(instrument).refused(answers, filled.problems()), model);
        }
        return waiting.size() == 1 ? "redirect:/vragenlijst/bedankt" : START + "/" + code;
    }

    @GetMapping("/vragenlijst/bedankt")
    String thanks() {
        return "questionnaire/thanks";
    }

    private QuestionnaireView view(Instrument instrument) {
        return new QuestionnaireView(instrument, forms.of(instrument), 0, false, Map.of(), List.of());
    }

    private static String page(String code, List<Instrument> waiting, QuestionnaireView view, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("left", waiting.size());
        model.addAttribute("view", view);
        return "questionnaire/own-device";
    }
}
