package nl.overbrug.measurement.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Result;
import nl.overbrug.measurement.Instrument;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.OwnDevice;
import nl.overbrug.measurement.Questionnaire;
import nl.overbrug.measurement.QuestionnaireForms;
import nl.overbrug.measurement.Questionnaires;
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
    private final MeasurementViews views;

    QuestionnairePages(
            Questionnaires questionnaires, QuestionnaireForms forms, OwnDevice ownDevice, MeasurementViews views) {
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.ownDevice = ownDevice;
        this.views = views;
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
        Measurement measurement = views.one(id, moment).measurement();
        return page(measurement, view(measurement, together(slug)), model);
    }

    @PostMapping("/trajecten/{id}/metingen/{moment}/{slug}")
    String save(
            @PathVariable UUID id,
            @PathVariable String moment,
            @PathVariable String slug,
            @RequestParam Map<String, String> posted,
            Model model,
            RedirectAttributes redirect) {
        Measurement measurement = views.one(id, moment).measurement();
        Instrument instrument = together(slug);
        Map<String, String> answers = QuestionnaireView.answers(posted, forms.of(instrument));
        boolean done = "klaar".equals(posted.get("deed"));
        Result<Questionnaire> saved = questionnaires.save(measurement, instrument, version(posted), answers, done);
        if (!saved.isDone()) {
            return page(measurement, view(measurement, instrument).refused(answers, saved.problems()), model);
        }
        redirect.addFlashAttribute("melding", done ? "measurement.ingevuld" : "measurement.bewaard");
        return "redirect:/trajecten/" + id + "/metingen/" + moment;
    }

    private QuestionnaireView view(Measurement measurement, Instrument instrument) {
        Optional<Questionnaire> found = questionnaires.of(measurement).stream()
                .filter(questionnaire -> questionnaire.instrument() == instrument)
                .findFirst();
        return new QuestionnaireView(
                instrument,
                forms.of(instrument),
                found.map(Questionnaire::version).orElse(0),
                found.map(Questionnaire::isFilled).orElse(false),
                questionnaires.answers(measurement, instrument),
                List.of());
    }

    private String page(Measurement measurement, QuestionnaireView view, Model model) {
        views.trajectory(measurement.trajectoryId(), model);
        model.addAttribute("measurement", measurement);
        model.addAttribute("view", view);
        return "measurement/questionnaire";
    }

    /** The Bridge has its own pages, and the working alliance is not filled in together. */
    private static Instrument together(String slug) {
        return Arrays.stream(Instrument.values())
                .filter(each -> each != Instrument.BRIDGE && each != Instrument.WORKING_ALLIANCE)
                .filter(each -> MeasurementView.slug(each).equals(slug))
                .findFirst()
                .orElseThrow(MeasurementViews::notFound);
    }

    private static int version(Map<String, String> posted) {
        String version = posted.getOrDefault("version", "");
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    }
}
