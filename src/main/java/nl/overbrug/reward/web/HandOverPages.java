package nl.overbrug.reward.web;

import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.Audit;
import nl.overbrug.reward.HandOver;
import nl.overbrug.reward.HandOvers;
import nl.overbrug.reward.Voucher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing over an earned voucher. */
@Controller
class HandOverPages {

    private static final String[] CHANGES = {"audit.bon.handed_over", "audit.bon.postponed", "audit.bon.declined"};

    private final HandOvers handOvers;
    private final RewardViews views;
    private final MovableClock clock;
    private final Audit audit;

    HandOverPages(HandOvers handOvers, RewardViews views, MovableClock clock, Audit audit) {
        this.handOvers = handOvers;
        this.views = views;
        this.clock = clock;
        this.audit = audit;
    }

    @GetMapping("/bonnen/{id}/overhandigen")
    String form(@PathVariable UUID id, Model model) {
        Voucher voucher = voucher(id);
        model.addAttribute("form", new HandOverForm(voucher.version(), null, clock.today(), null, null, false));
        return page(voucher, model);
    }

    @PostMapping("/bonnen/{id}/overhandigen")
    String settle(
            @PathVariable UUID id,
            @ModelAttribute("form") HandOverForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        Voucher voucher = voucher(id);
        if (input.hasErrors() || InputProblems.show(handOvers.settle(id, form.version(), form.toHandOver()), input)) {
            Voucher now = voucher(id);
            model.addAttribute("stored", HandOverForm.of(now, clock.today()));
            model.addAttribute("storedBy", audit.lastChange(now.trajectoryId(), CHANGES));
            return page(now, model);
        }
        redirect.addFlashAttribute(
                "melding", "reward.vastgelegd." + form.outcome().name());
        return "redirect:/trajecten/" + voucher.trajectoryId() + "/beloningen";
    }

    private Voucher voucher(UUID id) {
        return handOvers.open(id).orElseThrow(RewardViews::notFound);
    }

    private String page(Voucher voucher, Model model) {
        audit.read(voucher.trajectoryId(), "audit.bon.gelezen");
        model.addAttribute("view", views.of(voucher.trajectoryId()));
        model.addAttribute("line", views.line(voucher));
        model.addAttribute("outcomes", HandOver.Outcome.values());
        return "reward/hand-over";
    }
}
