package nl.overbrug.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.form.FormPart.Kind;

/**
 * Reads one component that holds no others. English stands in its properties: {@code en} for the label, {@code en.help} for the description
 * and {@code en.<value>} for a choice.
 */
final class PartReader {

    private static final Set<String> AROUND = Set.of("type", "id", "layout", "properties");
    private static final Set<String> ASKS = Set.of("key", "label", "description", "validate");

    /** What Modeler writes beside that, by type; what would change the meaning is left out. */
    private static final Map<String, Set<String>> MORE = Map.of(
            "text", Set.of("text"),
            "separator", Set.of(),
            "textfield", ASKS,
            "textarea", ASKS,
            "number", with("decimalDigits", "serializeToString"),
            "datetime", with("subtype", "dateLabel", "disallowPassedDates"),
            "radio", with("values"),
            "select", with("values", "searchable"),
            "checklist", with("values"),
            "checkbox", ASKS);

    private static final Map<String, Kind> KINDS = Map.of(
            "text", Kind.TEXT,
            "separator", Kind.RULE,
            "textfield", Kind.WORDS,
            "textarea", Kind.STORY,
            "number", Kind.NUMBER,
            "datetime", Kind.DATE,
            "radio", Kind.RADIOS,
            "select", Kind.SELECT,
            "checklist", Kind.CHECKLIST,
            "checkbox", Kind.TICK);

    private PartReader() {}

    static FormPart read(Component component) {
        String type = component.json().path("type").asText();
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw component.fault("het soort '" + type + "' is onbekend", "the type '" + type + "' is unknown");
        }
        component.allow(Stream.concat(AROUND.stream(), MORE.get(type).stream()).collect(Collectors.toSet()));
        Map<String, String> properties = component.properties();
        return switch (kind) {
            case RULE -> around(kind, null, properties);
            case TEXT -> around(kind, words(component, "text", properties.get("en")), properties);
            default -> question(component, kind, properties);
        };
    }

    private static FormPart around(Kind kind, Words words, Map<String, String> properties) {
        return new FormPart(kind, null, words, null, List.of(), null, List.of(), properties);
    }

    private static FormPart question(Component component, Kind kind, Map<String, String> properties) {
        boolean help = component.has("description");
        return new FormPart(
                kind,
                key(component),
                words(component, kind == Kind.DATE ? "dateLabel" : "label", properties.get("en")),
                help ? words(component, "description", properties.get("en.help")) : null,
                component.json().has("values") || isChoice(kind) ? choices(component, properties) : List.of(),
                LimitsReader.read(component, kind),
                List.of(),
                properties);
    }

    /** @param english null when nobody translated it */
    static Words words(Component component, String attribute, String english) {
        String dutch = component.text(attribute);
        if (dutch.isEmpty()) {
            throw component.fault("'" + attribute + "' ontbreekt", "'" + attribute + "' is missing");
        }
        return new Words(dutch, english == null ? dutch : english);
    }

    private static boolean isChoice(Kind kind) {
        return kind == Kind.RADIOS || kind == Kind.SELECT || kind == Kind.CHECKLIST;
    }

    private static String key(Component component) {
        String key = component.text("key");
        if (!key.matches("[A-Za-z]\\w{0,59}")) {
            throw component.fault(
                    "'key' moet met een letter beginnen en uit letters, cijfers en _ bestaan",
                    "'key' must begin with a letter and consist of letters, digits and _");
        }
        return key;
    }

    private static List<Choice> choices(Component component, Map<String, String> properties) {
        List<Choice> choices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Component each : component.list("values")) {
            each.allow(Set.of("label", "value"));
            String value = each.text("value");
            if (value.isEmpty() || !seen.add(value)) {
                throw component.fault(
                        "een waarde in 'values' is leeg of komt twee keer voor",
                        "a value in 'values' is empty or occurs twice");
            }
            choices.add(new Choice(value, words(each, "label", properties.get("en." + value))));
        }
        return List.copyOf(choices);
    }

    private static Set<String> with(String... more) {
        return Stream.concat(ASKS.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
