package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.Visitor.Answer;
import org.springframework.web.util.HtmlUtils;

/**
 * A page with a form that a visitor has before them, with all that its fields hold. Two visitors that open the same page see what happens
 * when one saves before the other: {@code theirs.fill(…).save(); mine.fill(…).send()}.
 */
public final class OpenPage {

    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<input[^>]*>|<textarea[^>]*>.*?</textarea>|<select[^>]*>.*?</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option[^>]*selected[^>]*>");

    private final Visitor visitor;
    private final String action;
    private final List<String[]> fields = new ArrayList<>();

    private OpenPage(Visitor visitor, String action, String form) {
        this.visitor = visitor;
        this.action = action;
        FIELD.matcher(form).results().map(MatchResult::group).forEach(this::read);
    }

    /** @param path of the page, which is also where its form goes */
    public static OpenPage of(Visitor visitor, String path) {
        return read(visitor, path, visitor.get(path), "");
    }

    /** @param action where the form goes, when that is not the page itself */
    public static OpenPage of(Visitor visitor, String path, String action) {
        return read(visitor, action, visitor.get(path), "");
    }

    /** The same where several forms go there. @param action null for wherever it goes; @param inside what stands in the right one and in no other */
    public static OpenPage of(Visitor visitor, String path, String action, String inside) {
        return read(visitor, action, visitor.get(path), inside);
    }

    /** The page that came back when a form was refused. */
    public OpenPage after(Answer answer) {
        return read(visitor, action, answer, "");
    }

    /** The same form, sent to another address than a browser would without its script. */
    public Answer sendTo(String address) {
        return visitor.postBare(address, fields.stream().flatMap(Stream::of).toArray(String[]::new));
    }

    private static OpenPage read(Visitor visitor, String action, Answer answer, String inside) {
        assertThat(answer.status()).as("status of " + action).isEqualTo(200);
        String form = FORM.matcher(answer.body())
                .results()
                .map(MatchResult::group)
                .filter(found -> action == null || action.equals(attribute(found, "action")))
                .filter(found -> found.contains(inside))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action));
        return new OpenPage(visitor, attribute(form, "action"), form);
    }

    /** @param values instead of what it held; none means unticked or emptied */
    public OpenPage fill(String name, String... values) {
        fields.removeIf(field -> field[0].equals(name));
        Stream.of(values).forEach(value -> fields.add(new String[] {name, value}));
        return this;
    }

    /** Where its form goes. */
    public String action() {
        return action;
    }

    /** What the field holds; null when it holds nothing or is not there. */
    public String value(String name) {
        return fields.stream()
                .filter(field -> field[0].equals(name))
                .map(field -> field[1])
                .findFirst()
                .orElse(null);
    }

    /** The names of its fields that hold something, each once. */
    public Set<String> names() {
        return fields.stream().map(field -> field[0]).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<String> values(String name) {
        return fields.stream()
                .filter(field -> field[0].equals(name))
                .map(field -> field[1])
                .toList();
    }

    /** Posts the form as it stands; the answer is whatever comes. */
    public Answer send() {
        return sendTo(action);
    }

    /** Posts it and insists that it was saved. */
    public Answer save() {
        Answer answer = send();
        assertThat(answer.location()).as("saved: " + problems(answer)).isNotEmpty();
        return answer;
    }

    /** What a page says beside a field of what somebody else saved; null when it says nothing. */
    public static String beside(Answer answer, String field) {
        return Pattern.compile("(?s)id=\"" + Pattern.quote(field) + "-intussen\">([^<]*)<")
                .matcher(answer.body())
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .findFirst()
                .orElse(null);
    }

    private static String problems(Answer answer) {
        return answer.body().replaceFirst("(?s).*id=\"problemen\"", "").replaceFirst("(?s)</ul>.*", "");
    }

    private void read(String field) {
        String name = attribute(field, "name");
        String type = attribute(field, "type");
        boolean ticked = !"radio".equals(type) && !"checkbox".equals(type) || field.contains(" checked");
        if (name == null || !ticked || "submit".equals(type)) {
            return;
        }
        String value = field.startsWith("<textarea")
                ? field.replaceFirst("(?s)^<[^>]*>\n?", "").replaceFirst("</textarea>$", "")
                : attribute(field.startsWith("<select") ? chosen(field) : field, "value");
        fields.add(new String[] {name, HtmlUtils.htmlUnescape(value == null ? "" : value)});
    }

    private static String chosen(String select) {
        return CHOSEN.matcher(select)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    private static String attribute(String tag, String name) {
        return Pattern.compile("\\s" + name + "=\"([^\"]*)\"")
                .matcher(tag)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }
}
