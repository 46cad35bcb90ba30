package nl.overbrug.rulepreview.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Notice;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.Drafts;
import nl.overbrug.rulepreview.Preview;
import nl.overbrug.rulepreview.PreviewPeriod;
import nl.overbrug.rulepreview.Previews;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a draft would do to people. */
@Controller
class PreviewPages {

    private static final String PAGE = "/regels/concepten/{id}/gevolgen";

    private final Drafts drafts;
    private final Previews previews;

    PreviewPages(Drafts drafts, Previews previews) {
        this.drafts = drafts;
        this.previews = previews;
    }

    @GetMapping(PAGE)
    String show(@PathVariable UUID id, Model model) {
        Draft draft = draft(id);
        Preview preview = previews.of(id).orElseThrow(PreviewPages::notFound);
        model.addAttribute("draft", draft);
        model.addAttribute("title", draft.table().words().label().in(LocaleContextHolder.getLocale()));
        model.addAttribute("preview", preview);
        return "rulepreview/preview";
    }

    /** @param vanaf the first month of the period; null when it is left empty */
    @PostMapping(PAGE)
    String start(@PathVariable UUID id, @RequestParam(defaultValue = "") String vanaf, RedirectAttributes redirect) {
        draft(id);
        Result<Preview> started = start(id, vanaf);
        if (!started.isDone()) {
            Notice.of(started, "").on(redirect);
        }
        return back(id);
    }

    @PostMapping(PAGE + "/stoppen")
    String stop(@PathVariable UUID id, RedirectAttributes redirect) {
        draft(id);
        previews.stop(id);
        Notice.of("rulepreview.gestopt").on(redirect);
        return back(id);
    }

    private Result<Preview> start(UUID id, String first) {
        try {
            return first == null
                    ? Result.refused(Problem.missing("period"))
                    : previews.start(id, new PreviewPeriod(YearMonth.parse(first)));
        } catch (DateTimeParseException e) {
            return Result.refused(Problem.of("period", "probleem.onbekende-keuze"));
        }
    }

    private Draft draft(UUID id) {
        return drafts.find(id).orElseThrow(PreviewPages::notFound);
    }

    private static String back(UUID id) {
        return "redirect:" + PAGE.replace("{id}", id.toString());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
