package nl.overbrug.ruledraft.web;

import java.util.Map;
import java.util.UUID;
import nl.overbrug.ruledraft.DraftCase;
import nl.overbrug.ruledraft.Trying;
import nl.overbrug.ruletable.Table;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Trying out one case on a draft or on a published version. The facts are posted, so that they stand in no address, and kept nowhere. */
@Controller
class TryPages {

    private static final String DRAFTS = "/regels/concepten/";

    private final Trying trying;
    private final TryViews views;
    private final DraftViews drafts;

    TryPages(Trying trying, TryViews views, DraftViews drafts) {
        this.trying = trying;
        this.views = views;
        this.drafts = drafts;
    }

    /** @param voorbeeld the key of an example case whose facts are tried */
    @GetMapping("/regels/concepten/{id}/proberen")
    String draft(@PathVariable UUID id, @RequestParam(required = false) String voorbeeld, Model model) {
        Table table = draftTable(id);
        String path = draftPath(id);
        TryView view = voorbeeld == null
                ? views.empty(table, path)
                : views.tried(
                        table, inForce(table), path, example(id, voorbeeld).facts());
        return page(view, DraftPages.path(id), model);
    }

    @PostMapping("/regels/concepten/{id}/proberen")
    String tryDraft(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted, Model model) {
        Table table = draftTable(id);
        TryView view = views.tried(table, inForce(table), draftPath(id), facts(table, posted));
        return page(view, DraftPages.path(id), model);
    }

    @GetMapping("/regels/{word}/{name}/versies/{nummer}/proberen")
    String version(@PathVariable String word, @PathVariable String name, @PathVariable int nummer, Model model) {
        Table table = versionTable(word, name, nummer);
        return page(views.empty(table, versionPath(table, nummer)), home(table, nummer), model);
    }

    @PostMapping("/regels/{word}/{name}/versies/{nummer}/proberen")
    String tryVersion(
            @PathVariable String word,
            @PathVariable String name,
            @PathVariable int nummer,
            @RequestParam MultiValueMap<String, String> posted,
            Model model) {
        Table table = versionTable(word, name, nummer);
        TryView view = views.tried(table, null, versionPath(table, nummer), facts(table, posted));
        return page(view, home(table, nummer), model);
    }

    private static String page(TryView view, String home, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("home", home);
        model.addAttribute("onDraft", view.path().startsWith(DRAFTS));
        return "ruledraft/try";
    }

    private Map<String, String> facts(Table table, MultiValueMap<String, String> posted) {
        PostedCells given = new PostedCells(posted);
        given.declared(views.fields(table));
        return given.cells(views.fields(table), TryViews.PREFIX);
    }

    private Table draftTable(UUID id) {
        return trying.draft(id).orElseThrow(DraftViews::notFound);
    }

    private Table inForce(Table draft) {
        return trying.inForce(draft.name());
    }

    private DraftCase example(UUID id, String key) {
        return drafts.draft(id).content().exampleCase(key).orElseThrow(DraftViews::notFound);
    }

    private Table versionTable(String word, String name, int number) {
        return trying.version(word + "/" + name, number).orElseThrow(DraftViews::notFound);
    }

    private static String draftPath(UUID id) {
        return DraftPages.path(id) + "/proberen";
    }

    private static String home(Table table, int number) {
        return "/regels/" + table.name() + "/versies/" + number;
    }

    private static String versionPath(Table table, int number) {
        return home(table, number) + "/proberen";
    }
}
