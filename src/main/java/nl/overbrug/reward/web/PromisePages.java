package nl.overbrug.reward.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.plan.Action;
import nl.overbrug.reward.Catalogue;
import nl.overbrug.reward.Promises;
import nl.overbrug.reward.Voucher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Promising a voucher with an action. The list of actions stands here only; it is for the mentor's eyes. */
@Controller
class PromisePages {

    private final Promises promises;
    private final Catalogue catalogue;
    private final RewardViews views;
    private final Audit audit;

    PromisePages(Promises promises, Catalogue catalogue, RewardViews views, Audit audit) {
        this.promises = promises;
        this.catalogue = catalogue;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping("/trajecten/{id}/beloningen/toezeggen")
    String form(@PathVariable UUID id, @RequestParam UUID actie, Model model) {
        RewardView view = views.of(id);
        model.addAttribute(
                "form", new PromiseForm(actie, views.action(id, actie).rewardType()));
        return page(view, actie, model);
    }

    @PostMapping("/trajecten/{id}/beloningen/toezeggen")
    String promise(
            @PathVariable UUID id,
            @ModelAttribute("form") PromiseForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        if (form.actie() == null) {
            throw RewardViews.notFound();
        }
        Result<Voucher> result = input.hasErrors() ? null : promises.promise(id, form.actie(), form.behaviour());
        if (result == null || InputProblems.show(result, input)) {
            return page(views.of(id), form.actie(), model);
        }
        redirect.addFlashAttribute("melding", "reward.toegezegd");
        return "redirect:/trajecten/" + id + "/beloningen";
    }

    private String page(RewardView view, UUID actionId, Model model) {
        Action action = views.action(view.book().trajectory().id(), actionId);
        audit.read(view.book().trajectory().id(), "audit.bon.gelezen");
        model.addAttribute("view", view);
        model.addAttribute("action", action);
        model.addAttribute("types", types());
        return "reward/promise";
    }

    private Map<String, String> types() {
        boolean dutch = LocaleContextHolder.getLocale().getLanguage().equals("nl");
        Map<String, String> types = new LinkedHashMap<>();
        catalogue
                .all()
                .forEach(type ->
                        types.put(type.code(), dutch || type.english() == null ? type.dutch() : type.english()));
        return types;
    }
}
