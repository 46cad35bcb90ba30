package nl.overbrug.ruledraft.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Texts;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftCase;
import nl.overbrug.ruledraft.DraftCheck;
import nl.overbrug.ruledraft.DraftCheck.CellProblem;
import nl.overbrug.ruledraft.DraftEdits;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.TableDefinition;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One example case of a draft: what is known, and what should come out. */
@Controller
class CasePages {

    private static final String NEW = "nieuw";
    private static final String FACTS = "feit.";
    private static final Set<String> OURS = Set.of("gezien", "geopend");

    private final DraftViews views;
    private final DraftEdits edits;
    private final CheckWords words;
    private final Texts texts;
    private final KeptWords kept;

    CasePages(DraftViews views, DraftEdits edits, CheckWords words, Texts texts, KeptWords kept) {
        this.kept = kept;
        this.views = views;
        this.edits = edits;
        this.words = words;
        this.texts = texts;
    }

    /** The fields of a case; where several rows may decide there is an empty set of results more. */
    public record CaseFields(List<CellField> common, List<CellField> facts, List<List<CellField>> expected) {

        List<CellField> all() {
            return Stream.concat(known().stream(), expected.stream().flatMap(List::stream))
                    .toList();
        }

        List<CellField> known() {
            return Stream.concat(common.stream(), facts.stream()).toList();
        }

        public List<CellField> wrong() {
            return all().stream().filter(field -> field.problem() != null).toList();
        }
    }

    @GetMapping("/regels/concepten/{id}/voorbeelden/{key}")
    String show(@PathVariable UUID id, @PathVariable String key, Model model) {
        Draft draft = views.draft(id);
        return page(draft, example(draft, key), model);
    }

    @PostMapping("/regels/concepten/{id}/voorbeelden/{key}")
    String save(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes redirect) {
        Draft draft = views.draft(id);
        DraftCase example = example(draft, key);
        PostedCells given = new PostedCells(posted);
        String caseKey = key.equals(NEW) ? UUID.randomUUID().toString().substring(0, 8) : key;
        DraftCase wanted = wanted(caseKey, given, fields(draft.table(), List.of(), example));
        Result<Draft> saved = edits.writeCase(id, caseKey, given.seen(), wanted.facts(), wanted.expected());
        if (!saved.isDone()) {
            model.addAttribute("stale", saved.problems().get(0).code());
            return page(draft, new DraftCase(key, example.version(), wanted.facts(), wanted.expected()), model);
        }
        boolean wrong = !views.check(saved.value()).problemsOf(wanted.key()).isEmpty();
        redirect.addFlashAttribute("melding", wrong ? "ruledraft.bewaard-met-fout" : "ruledraft.bewaard");
        return "redirect:" + DraftPages.path(id) + (wrong ? "/voorbeelden/" + wanted.key() : "#rij-" + wanted.key());
    }

    /** Saves what is typed so far in a case that is in the draft already. */
    @PostMapping("/regels/concepten/{id}/voorbeelden/{key}/tussendoor")
    @ResponseBody
    Kept keep(@PathVariable UUID id, @PathVariable String key, @RequestParam MultiValueMap<String, String> posted) {
        Draft draft = views.draft(id);
        DraftCase example = draft.content().exampleCase(key).orElseThrow(DraftViews::notFound);
        PostedCells given = new PostedCells(posted);
        DraftCase wanted = wanted(key, given, fields(draft.table(), List.of(), example));
        Result<Draft> saved = edits.writeCase(id, key, given.seen(), wanted.facts(), wanted.expected());
        return kept.answer(saved, now -> example(now, key).version());
    }

    private static DraftCase wanted(String key, PostedCells given, CaseFields fields) {
        given.declared(fields.all(), OURS);
        return new DraftCase(key, given.seen().last(), facts(given, fields), expected(given, fields));
    }

    private static Map<String, String> facts(PostedCells given, CaseFields fields) {
        Map<String, String> facts = new HashMap<>(given.cells(fields.known(), FACTS));
        if (facts.get("id").isEmpty()) {
            facts.put("id", "voorbeeld-" + UUID.randomUUID().toString().substring(0, 8));
        }
        return facts;
    }

    /** A set of results that is left empty is left out, unless it is the only one. */
    private static List<Map<String, String>> expected(PostedCells given, CaseFields fields) {
        List<Map<String, String>> expected = new ArrayList<>();
        for (int i = 0; i < fields.expected().size(); i++) {
            Map<String, String> results = given.cells(fields.expected().get(i), prefix(i));
            if (results.values().stream().anyMatch(text -> !text.isEmpty())) {
                expected.add(results);
            }
        }
        return expected.isEmpty() ? List.of(Map.of()) : expected;
    }

    private String page(Draft draft, DraftCase example, Model model) {
        DraftCheck check = views.check(draft);
        boolean isNew = draft.content().exampleCase(example.key()).isEmpty();
        model.addAttribute("draft", draft);
        model.addAttribute("title", words.title(check));
        model.addAttribute("example", example);
        model.addAttribute("isNew", isNew);
        model.addAttribute("line", isNew ? null : words.exampleCase(example(draft, example.key()), check));
        model.addAttribute("fields", fields(check.table(), check.problemsOf(example.key()), example));
        return "ruledraft/case";
    }

    private CaseFields fields(TableDefinition table, List<CellProblem> problems, DraftCase example) {
        CellFields facts = make(FACTS, example.facts(), at(problems, 0));
        int sets = table.hitPolicy() == HitPolicy.ALL
                ? example.expected().size() + 1
                : Math.max(1, example.expected().size());
        List<List<CellField>> expected = new ArrayList<>();
        for (int i = 0; i < sets; i++) {
            boolean isThere = i < example.expected().size();
            CellFields results = make(
                    prefix(i), isThere ? example.expected().get(i) : Map.of(), isThere ? at(problems, i) : List.of());
            List<CellField> outcome = new ArrayList<>(
                    table.results().stream().map(results::result).toList());
            outcome.add(results.expectedReason(table.limits().reasons()));
            expected.add(outcome);
        }
        return new CaseFields(
                List.of(facts.common("omschrijving", false), facts.common("id", true)),
                table.conditions().stream().map(facts::fact).toList(),
                expected);
    }

    private CellFields make(String prefix, Map<String, String> cells, List<CellProblem> problems) {
        return new CellFields(prefix, cells, words.byColumn(problems), texts, LocaleContextHolder.getLocale());
    }

    private static List<CellProblem> at(List<CellProblem> problems, int place) {
        return problems.stream().filter(problem -> problem.place() == place).toList();
    }

    private static String prefix(int place) {
        return "uit" + place + ".";
    }

    private static DraftCase example(Draft draft, String key) {
        return key.equals(NEW)
                ? new DraftCase(NEW, 0, Map.of(), List.of())
                : draft.content().exampleCase(key).orElseThrow(DraftViews::notFound);
    }
}
