package nl.overbrug.questionnaire.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.form.FilledForm;
import nl.overbrug.form.FormOnPage;
import nl.overbrug.kernel.Problem;
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
import org.springframework.util.MultiValueMap;
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
        Instrument instrument = together(slug);
        audit.read(id, "audit.meting.antwoorden");
        return page(sitting, instrument, questionnaires.filled(sitting, instrument), List.of(), model);
    }

    @PostMapping("/trajecten/{id}/metingen/{moment}/{slug}")
    String save(
            @PathVariable UUID id,
            @PathVariable String moment,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes redirect) {
        Sitting sitting = views.open(id, moment, model);
        Instrument instrument = together(slug);
        FilledForm filled = FilledForm.posted(questionnaires.form(instrument), posted, Set.of("deed"));
        boolean done = "klaar".equals(posted.getFirst("deed"));
        Result<Questionnaire> saved = questionnaires.save(sitting, instrument, filled, done);
        if (!saved.isDone()) {
            model.addAttribute("stored", questionnaires.filled(sitting, instrument));
            model.addAttribute("storedBy", audit.lastChange(id, "audit.meting.vragenlijst"));
            return page(sitting, instrument, filled, saved.problems(), model);
        }
        redirect.addFlashAttribute("melding", done ? "questionnaire.ingevuld" : "questionnaire.bewaard");
        return "redirect:/trajecten/" + id + "/metingen/" + moment;
    }

    private String page(
            Sitting sitting, Instrument instrument, FilledForm filled, List<Problem> problems, Model model) {
        boolean frozen = questionnaires.of(sitting).stream()
                .anyMatch(questionnaire -> questionnaire.instrument() == instrument && questionnaire.isFilled());
        model.addAttribute("view", new QuestionnaireView(instrument, forms.minutes(instrument), frozen));
        model.addAttribute(
                "refused", !problems.isEmpty()); // then what was typed is shown, also where it can no longer be saved
        FormOnPage.show(model, questionnaires.form(instrument), filled, problems);
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
}
