package nl.overbrug.review.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.review.Appointments;
import nl.overbrug.review.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All conversations of a trajectory, what was said in one, and the next appointment. */
@Controller
class TalkPages {

    private final Reviews reviews;
    private final Appointments appointments;
    private final ReviewViews views;
    private final Agenda agenda;
    private final Audit audit;

    TalkPages(Reviews reviews, Appointments appointments, ReviewViews views, Agenda agenda, Audit audit) {
        this.reviews = reviews;
        this.appointments = appointments;
        this.views = views;
        this.agenda = agenda;
        this.audit = audit;
    }

    @GetMapping("/trajecten/{id}/gesprekken")
    String all(@PathVariable UUID id, Model model) {
        model.addAttribute("view", views.of(id));
        model.addAttribute("reviews", reviews.of(id));
        audit.read(id, "audit.gesprek.gelezen");
        return "review/talks";
    }

    @GetMapping("/trajecten/{id}/gesprekken/{review}")
    String one(@PathVariable UUID id, @PathVariable("review") UUID reviewId, Model model) {
        return summary(id, reviewId, model, "review/talk");
    }

    @GetMapping("/trajecten/{id}/gesprekken/{review}/afdruk")
    String print(@PathVariable UUID id, @PathVariable("review") UUID reviewId, Model model) {
        return summary(id, reviewId, model, "review/print");
    }

    private String summary(UUID id, UUID reviewId, Model model, String page) {
        model.addAttribute("review", ReviewViews.review(reviews, id, reviewId));
        model.addAttribute("view", views.of(id));
        audit.read(id, "audit.gesprek.gelezen");
        return page;
    }

    @GetMapping("/trajecten/{id}/gesprekken/afspraak")
    String appointment(@PathVariable UUID id, Model model) {
        ReviewView view = views.of(id);
        model.addAttribute("form", opened(view, MomentFields.NONE));
        return appointmentPage(view, model);
    }

    @PostMapping("/trajecten/{id}/gesprekken/afspraak")
    String make(
            @PathVariable UUID id,
            @ModelAttribute("form") AppointmentForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors() || InputProblems.show(form.moment().problems(), input)) {
            return appointmentPage(views.of(id), model);
        }
        Result<LocalDateTime> made = appointments.make(
                id, form.version(), form.missed(), form.moment().chosen());
        if (InputProblems.show(beside(made), input)) {
            ReviewView now = views.of(id);
            if (made.problems().contains(Problem.stale())) {
                model.addAttribute("stored", opened(now, MomentFields.at(now.appointment())));
                model.addAttribute("storedBy", audit.lastChange(id, "audit.gesprek.afspraak", "audit.gesprek.gevoerd"));
            }
            return appointmentPage(now, model);
        }
        redirect.addFlashAttribute("melding", "review.melding.afspraak");
        return "redirect:/trajecten/" + id + "/gesprekken";
    }

    private AppointmentForm opened(ReviewView view, MomentFields moment) {
        return new AppointmentForm(appointments.version(view.id()), view.isAppointmentPast(), moment);
    }

    private String appointmentPage(ReviewView view, Model model) {
        model.addAttribute("view", view);
        audit.read(view.id(), "audit.gesprek.gelezen");
        model.addAttribute("offers", agenda.offers(view.id()));
        return "review/appointment";
    }

    /** The problems of a result, those of an appointment beside the fields of this page. */
    static List<Problem> beside(Result<?> result) {
        return result.problems().stream()
                .map(problem -> problem.field().equals("appointment")
                        ? new Problem("moment.date", problem.code(), problem.args())
                        : problem)
                .toList();
    }
}
