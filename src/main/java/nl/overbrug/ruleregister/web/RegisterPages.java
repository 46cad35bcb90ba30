package nl.overbrug.ruleregister.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.overbrug.ruleregister.RegisterEntries;
import nl.overbrug.ruleregister.RegisterEntry;
import nl.overbrug.ruleregister.RegisterEntry.Field;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;

/** The draft of an entry for the Algoritmeregister: to read and print in the reader's language, and as Dutch JSON. */
@Controller
@RequestMapping("/regels/{word}/{name}/versies/{nummer}")
class RegisterPages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    /** In these the standard expects a list. */
    private static final Set<String> LISTS = Set.of("category");
    /** The standard reads these as HTML. */
    private static final Set<String> HTML = Set.of(
            "goal",
            "proportionality",
            "human_intervention",
            "risks",
            "lawful_basis",
            "impacttoetsen",
            "source_data",
            "methods_and_models",
            "tags");

    private final RegisterEntries entries;

    RegisterPages(RegisterEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/algoritmeregister")
    String page(@PathVariable String word, @PathVariable String name, @PathVariable int nummer, Model model) {
        String ruleSet = word + "/" + name;
        model.addAttribute("entry", entry(ruleSet, nummer, LocaleContextHolder.getLocale()));
        model.addAttribute("home", "/regels/" + ruleSet + "/versies/" + nummer);
        return "ruleregister/register";
    }

    @GetMapping(value = "/algoritmeregister.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> json(@PathVariable String word, @PathVariable String name, @PathVariable int nummer) {
        Map<String, Object> json = new LinkedHashMap<>();
        entry(word + "/" + name, nummer, DUTCH).fields().forEach(field -> json.put(field.name(), value(field)));
        return json;
    }

    private RegisterEntry entry(String ruleSet, int number, Locale locale) {
        return entries.of(ruleSet, number, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Object value(Field field) {
        if (LISTS.contains(field.name())) {
            return field.lines();
        }
        List<String> lines = HTML.contains(field.name())
                ? field.lines().stream()
                        .map(line -> HtmlUtils.htmlEscape(line, "UTF-8"))
                        .toList()
                : field.lines();
        return String.join("<br>", lines);
    }
}
