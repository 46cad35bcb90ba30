package nl.overbrug.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.monitor.KeptRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Fills in every form rightly, spoils one field at a time, and expects a message that belongs to that field, everything else still filled
 * in, and nothing written. Then sends it as it should be, twice, and expects that it was done once.
 */
@OverbrugTest
class OneBadFieldTest {

    /** With passwords, for a version that does not hold yet, with only buttons or with two that ask for different fields: tests of their own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/mijn/wachtwoord",
            "/regels/versies/{id}/intrekken",
            "/regels/concepten/{id}/beoordelen",
            "/trajecten/{id}/brug/nog-zo",
            "/demo/klok");

    private static final String REQUIRED = "aria-required=\"true\"";
    private static final Pattern TAG_OF_CHOICE = Pattern.compile("type=\"(?:radio|checkbox)\"");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Environment environment;

    @Autowired
    private FilledForms forms;

    @Autowired
    private List<KeptRows> kept;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void no_draft_is_left() {
        forms.clean();
    }

    @Test
    void every_form_that_is_shown_again_with_its_mistakes_is_among_these() {
        assertThat(forms.all().stream().map(FilledForms.Filled::pattern))
                .containsAll(withMistakes().keySet());
    }

    @TestFactory
    Stream<DynamicTest> one_bad_field_is_told_beside_it_and_nothing_is_lost_or_written() {
        kept.forEach(KeptRows::foldAll); // else the mirror may say that it still counts what other tests left
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        return forms.all().stream()
                .map(form -> DynamicTest.dynamicTest(
                        form.pattern(),
                        () -> spoilAndSend(
                                form,
                                visitors.computeIfAbsent(form.who(), name -> Visitor.loggedIn(environment, name)))));
    }

    private void spoilAndSend(FilledForms.Filled form, Visitor who) {
        FilledForms.Place place = form.place().get();
        Visitor.Answer shown = who.get(place.page());
        assertThat(shown.status()).as(place.page()).isEqualTo(200);
        List<String> wrong = new ArrayList<>();
        for (PostedField field : fields(form.pattern())) {
            List<String> bads = form.unasked().contains(field.name()) ? List.of() : bad(field, shown.body());
            for (String bad : bads) {
                long before = changes();
                spoil(filled(who, place, form), field.name(), bad).ifPresent(wrong::add);
                place = changes() == before ? place : form.place().get();
            }
        }
        assertThat(wrong).isEmpty();

        long before = changes();
        assertThat(filled(who, place, form).fill("geenVeld", "x").send().status())
                .isEqualTo(400);
        assertThat(changes()).isEqualTo(before);

        OpenPage good = filled(who, place, form);
        String where = good.save().location();
        long after = changes();
        Visitor.Answer twice = good.send();
        assertThat(twice.location()).as("sent twice").isEqualTo(where);
        assertThat(changes()).as("sent twice").isEqualTo(after).isGreaterThan(before);
    }

    private Optional<String> spoil(OpenPage page, String field, String bad) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        page.names().stream()
                .filter(name -> !name.startsWith("_") && !name.equals(field) && !name.equals("version"))
                .forEach(name -> others.put(name, page.values(name)));
        long before = changes();
        Visitor.Answer answer = page.fill(field, bad).send();
        String what = field + " = " + (bad.length() > 20 ? bad.length() + " characters" : "'" + bad + "'") + ": ";
        if (changes() != before) {
            return Optional.of(what + "was written");
        }
        if (answer.status() != 200) {
            return Optional.of(what + answer.status() + " " + answer.location());
        }
        if (!isTold(answer.body(), field)) {
            return Optional.of(what + "no message beside it, but" + told(answer.body()));
        }
        OpenPage again = page.after(answer);
        return others.entrySet().stream()
                .filter(other -> !again.values(other.getKey()).equals(other.getValue()))
                .map(other ->
                        what + "lost " + other.getKey() + " " + other.getValue() + " → " + again.values(other.getKey()))
                .findFirst();
    }

    /** What the page says is wrong. */
    private static String told(String body) {
        return body.contains("id=\"problemen\"")
                ? body.replaceFirst("(?s).*id=\"problemen\"", "")
                        .replaceFirst("(?s)</ul>.*", "")
                        .replaceAll("(?s)<[^>]*>|\\s+", " ")
                : " nothing";
    }

    /** A message with an id that the field, or the group it is in, is described by. */
    private static boolean isTold(String body, String field) {
        String id = field + "-fout";
        return body.contains("id=\"" + id + "\"")
                && Pattern.compile("aria-describedby=\"(?:[^\"]* )?" + Pattern.quote(id) + "[\" ]")
                        .matcher(body)
                        .find()
                && body.contains("href=\"#" + field + "\"");
    }

    private static OpenPage filled(Visitor who, FilledForms.Place place, FilledForms.Filled form) {
        OpenPage page = OpenPage.of(who, place.page(), place.action());
        form.values().forEach((name, value) -> page.fill(name, value.get()));
        return page;
    }

    private List<String> bad(PostedField field, String page) {
        String tag = tag(page, field.name());
        if (tag.isEmpty()
                || tag.startsWith("<button")
                || tag.contains("type=\"hidden\"")
                || tag.contains("type=\"checkbox\"")) {
            return List.of();
        }
        List<String> bad = new ArrayList<>();
        if (isRequired(page, field.name(), tag)) {
            bad.add("");
        }
        boolean choice = tag.startsWith("<select") || TAG_OF_CHOICE.matcher(tag).find();
        bad.addAll(choice ? List.of("NO_SUCH_CODE") : field.spoiled());
        return bad;
    }

    /** Whether it must be filled in and can be left empty: no choice was made for whoever fills it in. */
    private static boolean isRequired(String page, String field, String tag) {
        int at = page.indexOf("name=\"" + field + "\"");
        if (tag.contains("type=\"radio\"")) {
            String group = page.substring(page.lastIndexOf("<fieldset", at), page.indexOf("</fieldset>", at));
            return group.replaceFirst("(?s)>.*", "").contains(REQUIRED) && !group.contains(" checked");
        }
        boolean chosen = tag.startsWith("<select")
                && !page.substring(at, page.indexOf("</select>", at)).contains("value=\"\"");
        return tag.contains(REQUIRED) && !chosen;
    }

    private static String tag(String page, String field) {
        int at = page.indexOf("name=\"" + field + "\"");
        return at < 0 ? "" : page.substring(page.lastIndexOf('<', at), page.indexOf('>', at));
    }

    private List<PostedField> fields(String pattern) {
        return PostedField.of(withMistakes().get(pattern));
    }

    private Map<String, HandlerMethod> withMistakes() {
        Map<String, HandlerMethod> found = new LinkedHashMap<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            boolean shownAgain =
                    Stream.of(method.getMethod().getParameterTypes()).anyMatch(BindingResult.class::equals);
            if (shownAgain && info.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                Set<String> patterns =
                        new TreeSet<>(info.getPathPatternsCondition().getPatternValues());
                patterns.removeIf(pattern -> ELSEWHERE.contains(pattern) || pattern.startsWith("/proef"));
                patterns.forEach(pattern -> found.put(pattern, method));
            }
        });
        return found;
    }

    private long changes() {
        return jdbc.sql("""
                        select (select count(*) from people_audit where change)
                             + (select coalesce(sum(version), 0) from ruledraft_draft)
                             + (select coalesce(sum(version), 0) from monitor_reference)
                             + (select count(*) from fidelity_looked_back)
                        """).query(Long.class).single();
    }
}
