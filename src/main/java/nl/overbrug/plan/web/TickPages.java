package nl.overbrug.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Notice;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.PlanActions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One press ticks an action off, another takes that back. */
@Controller
class TickPages {

    private final PlanActions actions;
    private final PlanViews views;

    TickPages(PlanActions actions, PlanViews views) {
        this.actions = actions;
        this.views = views;
    }

    /** @param on when it was done at home already; empty means today */
    @PostMapping("/trajecten/{id}/plannen/acties/{action}/gedaan")
    String done(
            @PathVariable UUID id,
            @PathVariable UUID action,
            @RequestParam(value = "op", required = false) LocalDate on,
            RedirectAttributes redirect) {
        return tick(id, action, each -> actions.done(each, on), "plan.melding.gedaan", redirect);
    }

    @PostMapping("/trajecten/{id}/plannen/acties/{action}/terug")
    String undo(@PathVariable UUID id, @PathVariable UUID action, RedirectAttributes redirect) {
        return tick(id, action, actions::reopen, "plan.melding.terug", redirect);
    }

    private String tick(
            UUID id, UUID action, Function<UUID, Result<Action>> deed, String message, RedirectAttributes redirect) {
        if (views.of(id).plans().stream().noneMatch(plan -> plan.action(action).isPresent())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Result<Action> result = deed.apply(action);
        Notice.of(result, message).on(redirect);
        return "redirect:/trajecten/" + id + "/plannen#actie-" + action;
    }
}
