package nl.overbrug.ruledraft.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.input.Meanwhile;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Texts;
import nl.overbrug.people.Audit;
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
    private static final String SET = "uit";
    private static final DraftEdits.Seen NOTHING = new DraftEdits.Seen(0, 0);
    private static final Problem GONE = Problem.of("", DraftEdits.GONE);

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
    String show(@PathVariable UUID id, @PathVariable String key, Model model, RedirectAttributes redirect) {
        Draft draft = views.draft(id);
        Optional<DraftCase> example = key.equals(NEW)
                ? Optional.of(empty(freshKey()))
                : draft.content().exampleCase(key);
        if (example.isEmpty()) {
            kept.notice(GONE, views.trail().removal(id, key)).on(redirect);
            return "redirect:" + DraftPages.path(id);
        }
        return page(draft, example.get(), example.get(), model);
    }

    /** A new one has a key from the moment that it is opened, so that it too is saved while it is typed. */
    @PostMapping("/regels/concepten/{id}/voorbeelden/{key}")
    String save(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes redirect) {
        Draft draft = views.draft(id);
        PostedCells given = new PostedCells(posted);
        boolean asNew = given.asNew() && draft.content().exampleCase(key).isEmpty();
        DraftCase wanted = wanted(draft, asNew ? freshKey() : key, given);
        Result<Draft> saved =
                edits.writeCase(id, wanted.key(), asNew ? NOTHING : given.seen(), wanted.facts(), wanted.expected());
        if (!saved.isDone()) {
            return again(views.draft(id), wanted, given, saved.problems().get(0), model);
        }
        boolean wrong = !views.check(saved.value()).problemsOf(wanted.key()).isEmpty();
        redirect.addFlashAttribute("melding", wrong ? "ruledraft.bewaard-met-fout" : "ruledraft.bewaard");
        return "redirect:" + DraftPages.path(id) + (wrong ? "/voorbeelden/" : "#rij-") + wanted.key();
    }

    /** Saves what is typed so far. */
    @PostMapping("/regels/concepten/{id}/voorbeelden/{key}/tussendoor")
    @ResponseBody
    Kept keep(@PathVariable UUID id, @PathVariable String key, @RequestParam MultiValueMap<String, String> posted) {
        Draft draft = views.draft(id);
        PostedCells given = new PostedCells(posted);
        DraftCase wanted = wanted(draft, key, given);
        Result<Draft> saved = edits.writeCase(id, key, given.seen(), wanted.facts(), wanted.expected());
        return kept.answer(
                saved,
                given.seen().last(),
                now -> there(now, key).version(),
                now -> opened(now, there(now, key), given.sets(SET)));
    }

    private DraftCase wanted(Draft draft, String key, PostedCells given) {
        if (!key.matches("[0-9a-f]{8}")) {
            throw DraftViews.notFound();
        }
        CaseFields fields = fields(draft.table(), List.of(), there(draft, key), given.sets(SET));
        given.declared(fields.all());
        return new DraftCase(key, given.seen().last(), facts(key, given, fields), expected(given, fields));
    }

    /** What was typed, with what somebody else did in the meantime. */
    private String again(Draft draft, DraftCase typed, PostedCells given, Problem no, Model model) {
        Optional<DraftCase> example = draft.content().exampleCase(typed.key());
        if (example.isEmpty()) {
            model.addAttribute("gone", kept.said(no, views.trail().removal(draft.id(), typed.key())));
            return page(draft, typed, typed, model);
        }
        DraftCase now = example.get();
        if (!no.equals(Problem.stale())) {
            model.addAttribute("refused", no);
            return page(draft, now, typed, model);
        }
        Audit.Change by = views.trail().version(draft.id(), now.version()).orElse(null);
        int sets = given.sets(SET);
        Meanwhile meanwhile = Meanwhile.of(opened(draft, typed, sets), opened(draft, now, sets), given.opened(), by);
        model.addAttribute("intussen", meanwhile);
        return page(draft, now, shown(meanwhile, typed, now), model);
    }

    private static DraftCase shown(Meanwhile meanwhile, DraftCase typed, DraftCase now) {
        List<Map<String, String>> expected = new ArrayList<>();
        for (int i = 0; i < typed.expected().size(); i++) {
            Map<String, String> stored =
                    i < now.expected().size() ? now.expected().get(i) : Map.of();
            expected.add(Cells.shown(meanwhile, prefix(i), typed.expected().get(i), stored));
        }
        return new DraftCase(
                typed.key(), now.version(), Cells.shown(meanwhile, FACTS, typed.facts(), now.facts()), expected);
    }

    private Cells opened(Draft draft, DraftCase example, int sets) {
        return Cells.of(
                example.version(),
                fields(draft.table(), List.of(), example, sets).all());
    }

    private static Map<String, String> facts(String key, PostedCells given, CaseFields fields) {
        Map<String, String> facts = new HashMap<>(given.cells(fields.known(), FACTS));
        if (facts.get("id").isEmpty()) {
            facts.put("id", "voorbeeld-" + key);
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

    /** @param example as it is in the draft; @param shown what its fields hold */
    private String page(Draft draft, DraftCase example, DraftCase shown, Model model) {
        DraftCheck check = views.check(draft);
        boolean isNew = draft.content().exampleCase(example.key()).isEmpty();
        model.addAttribute("draft", draft);
        model.addAttribute("title", words.title(check));
        model.addAttribute("example", example);
        model.addAttribute("isNew", isNew);
        model.addAttribute("line", isNew ? null : words.exampleCase(example, check));
        model.addAttribute("opened", Meanwhile.marks(opened(draft, example, 0)));
        model.addAttribute("fields", fields(check.table(), check.problemsOf(example.key()), shown, 0));
        return "ruledraft/case";
    }

    /** @param posted how many sets of results the page had, which is more than it has now where some of them were emptied */
    private CaseFields fields(TableDefinition table, List<CellProblem> problems, DraftCase example, int posted) {
        CellFields facts = make(FACTS, example.facts(), at(problems, 0));
        int sets = table.hitPolicy() == HitPolicy.ALL
                ? Math.max(example.expected().size() + 1, posted)
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
        return SET + place + ".";
    }

    private static String freshKey() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static DraftCase empty(String key) {
        return new DraftCase(key, 0, Map.of(), List.of());
    }

    private static DraftCase there(Draft draft, String key) {
        return draft.content().exampleCase(key).orElseGet(() -> empty(key));
    }
}
