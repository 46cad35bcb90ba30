package nl.overbrug.ruledraft.web;

import java.util.UUID;
import nl.overbrug.ruledraft.DraftChanges;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a draft changes to the rules that hold now. */
@Controller
class DifferencePages {

    private final DraftViews views;
    private final DraftChanges changes;

    DifferencePages(DraftViews views, DraftChanges changes) {
        this.views = views;
        this.changes = changes;
    }

    @GetMapping("/regels/concepten/{id}/verschillen")
    String show(@PathVariable UUID id, Model model) {
        DraftView view = views.of(id);
        model.addAttribute("view", view);
        model.addAttribute("changes", changes.of(view.draft(), LocaleContextHolder.getLocale()));
        return "ruledraft/differences";
    }
}
