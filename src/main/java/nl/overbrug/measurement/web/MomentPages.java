package nl.overbrug.measurement.web;

import java.util.List;
import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Result;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.Measurements;
import nl.overbrug.measurement.Measuring;
import nl.overbrug.measurement.MomentState;
import nl.overbrug.people.Audit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All measurements of a trajectory, and one of them. */
@Controller
class MomentPages {

    private final Measurements measurements;
    private final Measuring measuring;
    private final MeasurementViews views;
    private final Audit audit;
    private final MovableClock clock;

    MomentPages(
            Measurements measurements, Measuring measuring, MeasurementViews views, Audit audit, MovableClock clock) {
        this.measurements = measurements;
        this.measuring = measuring;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/trajecten/{id}/metingen")
    String all(@PathVariable UUID id, Model model) {
        views.trajectory(id, model);
        List<MeasurementView> all = views.all(id);
        model.addAttribute("views", all);
        model.addAttribute("agreed", measurements.agreed(id));
        model.addAttribute(
                "hasOpen", all.stream().anyMatch(view -> view.measurement().state() == MomentState.OPEN));
        audit.read(id, "audit.meting.gelezen");
        return "measurement/measurements";
    }

    @PostMapping("/trajecten/{id}/metingen/vragenlijsten")
    String agree(@PathVariable UUID id, @RequestParam boolean agreed, RedirectAttributes redirect) {
        measuring.agree(id, agreed);
        redirect.addFlashAttribute(
                "melding", agreed ? "measurement.wel-vragenlijsten" : "measurement.geen-vragenlijsten");
        return "redirect:/trajecten/" + id + "/metingen";
    }

    @PostMapping("/trajecten/{id}/metingen/laatste")
    String beginLast(@PathVariable UUID id, RedirectAttributes redirect) {
        Result<Measurement> last = measuring.beginLast(id);
        if (last.isDone()) {
            return "redirect:/trajecten/" + id + "/metingen/" + last.value().moment();
        }
        redirect.addFlashAttribute("melding", last.problems().get(0).code());
        return "redirect:/trajecten/" + id + "/metingen";
    }

    @GetMapping("/trajecten/{id}/metingen/{moment}")
    String one(@PathVariable UUID id, @PathVariable String moment, Model model) {
        MeasurementView view = views.one(id, moment);
        model.addAttribute("form", ConclusionForm.of(view.measurement(), clock.today()));
        return page("measurement/measurement", view, model);
    }

    @PostMapping("/trajecten/{id}/metingen/{moment}/afronden")
    String conclude(
            @PathVariable UUID id,
            @PathVariable String moment,
            @ModelAttribute("form") ConclusionForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors()
                || InputProblems.show(measuring.conclude(id, moment, form.version(), form.toConclusion()), input)) {
            MeasurementView now = views.one(id, moment);
            refused(now, ConclusionForm.of(now.measurement(), clock.today()), model);
            return page("measurement/measurement", now, model);
        }
        redirect.addFlashAttribute("melding", "measurement.afgerond");
        return "redirect:/trajecten/" + id + "/metingen";
    }

    @GetMapping("/trajecten/{id}/metingen/{moment}/niet")
    String askWhether(@PathVariable UUID id, @PathVariable String moment, Model model) {
        MeasurementView view = views.one(id, moment);
        model.addAttribute("form", DeclineForm.of(view.measurement()));
        return page("measurement/decline", view, model);
    }

    @PostMapping("/trajecten/{id}/metingen/{moment}/niet")
    String decline(
            @PathVariable UUID id,
            @PathVariable String moment,
            @ModelAttribute("form") DeclineForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors()
                || InputProblems.show(measuring.decline(id, moment, form.version(), form.reason()), input)) {
            MeasurementView now = views.one(id, moment);
            refused(now, DeclineForm.of(now.measurement()), model);
            return page("measurement/decline", now, model);
        }
        redirect.addFlashAttribute("melding", "measurement.niet-gewild");
        return "redirect:/trajecten/" + id + "/metingen";
    }

    /** What was typed is shown, also where it can no longer be saved, with what somebody else saved. */
    private void refused(MeasurementView now, Object stored, Model model) {
        model.addAttribute("refused", true);
        model.addAttribute("stored", stored);
        model.addAttribute(
                "storedBy",
                audit.lastChange(
                        now.measurement().trajectoryId(), "audit.meting.afgerond", "audit.meting.niet-gewild"));
    }

    private String page(String template, MeasurementView view, Model model) {
        UUID id = view.measurement().trajectoryId();
        views.trajectory(id, model);
        model.addAttribute("view", view);
        audit.read(id, "audit.meting.gelezen");
        return template;
    }
}
