package nl.overbrug.reward.web;

import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.reward.Cards;
import nl.overbrug.reward.Promises;
import nl.overbrug.reward.Voucher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rewards of a trajectory: vouchers, cards, year total and ledger. */
@Controller
class RewardPages {

    private final RewardViews views;
    private final Cards cards;
    private final Promises promises;
    private final Audit audit;
    private final MovableClock clock;

    RewardPages(RewardViews views, Cards cards, Promises promises, Audit audit, MovableClock clock) {
        this.views = views;
        this.cards = cards;
        this.promises = promises;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/trajecten/{id}/beloningen")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new CardForm(null, clock.today()));
        return page(id, model);
    }

    @PostMapping("/trajecten/{id}/beloningen/kaart")
    String giveCard(
            @PathVariable UUID id,
            @ModelAttribute("form") CardForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (input.hasErrors() || InputProblems.show(cards.give(id, form.words(), form.on()), input)) {
            return page(id, model);
        }
        return said(id, "reward.kaart-gegeven", redirect);
    }

    @PostMapping("/trajecten/{id}/beloningen/afzien")
    String decline(
            @PathVariable UUID id, @RequestParam UUID bon, @RequestParam int version, RedirectAttributes redirect) {
        Result<Voucher> result = promises.decline(bon, version);
        return said(
                id,
                result.isDone() ? "reward.afgezien" : result.problems().get(0).code(),
                redirect);
    }

    private String page(UUID id, Model model) {
        model.addAttribute("view", views.of(id));
        audit.read(id, "audit.bon.gelezen");
        return "reward/rewards";
    }

    private static String said(UUID id, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("melding", message);
        return "redirect:/trajecten/" + id + "/beloningen";
    }
}
