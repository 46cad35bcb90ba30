package nl.overbrug.questionnaire.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.OwnDevice;
import nl.overbrug.questionnaire.Questionnaire;
import nl.overbrug.questionnaire.QuestionnaireForms;
import nl.overbrug.questionnaire.Questionnaires;
import nl.overbrug.questionnaire.Sitting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A questionnaire that mentor and participant fill in together, and the code with which the participant does so alone. */
@Controller
class QuestionnairePages {

    private final Questionnaires questionnaires;
    private final QuestionnaireForms forms;
    private final OwnDevice ownDevice;
    private final SittingViews views;
    private final Audit audit;

    QuestionnairePages(
            Questionnaires questionnaires,
            QuestionnaireForms forms,
            OwnDevice ownDevice,
            SittingViews views,
            Audit audit) {
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.ownDevice = ownDevice;
        this.views = views;
        this.audit = audit;
    }

    @PostMapping("/trajecten/{id}/metingen/{moment}/code")
    String code(@PathVariable UUID id, @PathVariable String moment, RedirectAttributes redirect) {
        Result<OwnDevice.Issued> issued = ownDevice.issue(id, moment);
        if (issued.isDone()) {
            redirect.addFlashAttribute("code", issued.value());
        } else {
            redirect.addFlashAttribute("melding", issued.problems().get(0).code());
        }
        return "redirect:/trajecten/" + id + "/metingen/" + moment + "#alleen";
    }

    @GetMapping("/trajecten/{id}/metingen/{moment}/{slug}")
    String show(@PathVariable UUID id, @PathVariable String moment, @PathVariable String slug, Model model) {
        Sitting sitting = views.open(id, moment, model);
        audit.read(id, "audit.meting.antwoorden");
        return page(view(sitting, together(slug)), model);
    }

    @PostMapping("/trajecten/{id}/metingen/{moment}/{slug}")
    String save(
            @PathVariable UUID id,
            @PathVariable String moment,
            @PathVariable String slug,
            @RequestParam Map<String, String> posted,
            Model model,
            RedirectAttributes redirect) {
        Sitting sitting = views.open(id, moment, model);
        Instrument instrument = together(slug);
        Map<String, String> answers = QuestionnaireView.answers(posted, forms.of(instrument));
        boolean done = "klaar".equals(posted.get("deed"));
        Result<Questionnaire> saved = questionnaires.save(sitting, instrument, version(posted), answers, done);
        if (!saved.isDone()) {
            return page(view(sitting, instrument).refused(answers, saved.problems()), model);
        }
        redirect.addFlashAttribute("melding", done ? "questionnaire.ingevuld" : "questionnaire.bewaard");
        return "redirect:/trajecten/" + id + "/metingen/" + moment;
    }

    private QuestionnaireView view(Sitting sitting, Instrument instrument) {
        Optional<Questionnaire> found = questionnaires.of(sitting).stream()
                .filter(questionnaire -> questionnaire.instrument() == instrument)
                .findFirst();
        return new QuestionnaireView(
                instrument,
                forms.of(instrument),
                found.map(Questionnaire::version).orElse(0),
                found.map(Questionnaire::isFilled).orElse(false),
                questionnaires.answers(sitting, instrument),
                List.of());
    }

    private static String page(QuestionnaireView view, Model model) {
        model.addAttribute("view", view);
        return "questionnaire/questionnaire";
    }

    /** The Bridge has its own pages, and the working alliance is not filled in together. */
    private static Instrument together(String slug) {
        return Arrays.stream(Instrument.values())
                .filter(each -> each != Instrument.BRIDGE && each != Instrument.WORKING_ALLIANCE)
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(SittingViews::notFound);
    }

    private static int version(Map<String, String> posted) {
        String version = posted.getOrDefault("version", "");
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    }
}
