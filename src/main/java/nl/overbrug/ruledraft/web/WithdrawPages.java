package nl.overbrug.ruledraft.web;

import java.util.List;
import java.util.UUID;
import nl.overbrug.input.InputProblems;
import nl.overbrug.kernel.Problem;
import nl.overbrug.page.Notice;
import nl.overbrug.ruledraft.Withdrawing;
import nl.overbrug.ruleversion.RuleVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a published version back before its day comes. */
@Controller
class WithdrawPages {

    private final Withdrawing withdrawing;

    WithdrawPages(Withdrawing withdrawing) {
        this.withdrawing = withdrawing;
    }

    @GetMapping("/regels/versies/{id}/intrekken")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new WithdrawForm(null));
        return page(id, model);
    }

    @PostMapping("/regels/versies/{id}/intrekken")
    String withdraw(
            @PathVariable UUID id,
            @ModelAttribute("form") WithdrawForm form,
            BindingResult input,
            Model model,
            RedirectAttributes redirect) {
        String rules = "/regels/" + withdrawing.ruleSetOf(id).orElseThrow(DraftViews::notFound);
        if (withdrawing.find(id).isEmpty()) {
            Notice.of("ruledraft.probleem.geldt-al").on(redirect);
            return "redirect:" + rules;
        }
        List<Problem> problems = input.hasErrors()
                ? List.of()
                : withdrawing.withdraw(id, form.reason()).problems();
        if (InputProblems.show(problems, input)) {
            return page(id, model);
        }
        redirect.addFlashAttribute("melding", "ruledraft.ingetrokken");
        return "redirect:" + rules;
    }

    private String page(UUID id, Model model) {
        model.addAttribute("version", version(id));
        return "ruledraft/withdraw";
    }

    private RuleVersion version(UUID id) {
        return withdrawing.find(id).orElseThrow(DraftViews::notFound);
    }
}
