package nl.overbrug.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.questionnaire.FormField.Kind;
import nl.overbrug.questionnaire.FormField.Limits;

/**
 * Reads a form-js file. English labels stand in the property {@code en} of a component. A component that questionnaires do not know is an
 * error, so that nothing is silently left unasked.
 */
final class FormReader {

    private static final int USUAL_LENGTH = 200;

    private final String name;
    private final String version;

    FormReader(String name, String version) {
        this.name = name;
        this.version = version;
    }

    QuestionnaireForm read(JsonNode root) {
        List<FormField> fields = new ArrayList<>();
        root.path("components").forEach(component -> fields.add(field(component)));
        int minutes = root.path("properties").path("minutes").asInt();
        return new QuestionnaireForm(name, version, minutes, List.copyOf(fields));
    }

    private FormField field(JsonNode component) {
        Kind kind = kind(component);
        JsonNode validate = component.path("validate");
        return new FormField(
                kind == Kind.TEXT ? null : key(component),
                kind,
                labels(component, kind),
                values(component),
                new Limits(
                        validate.path("required").asBoolean(),
                        number(validate.path("min")),
                        number(validate.path("max")),
                        kind == Kind.WORDS ? validate.path("maxLength").asInt(USUAL_LENGTH) : null),
                properties(component));
    }

    private Kind kind(JsonNode component) {
        String type = component.path("type").asText();
        return switch (type) {
            case "text" -> Kind.TEXT;
            case "radio" -> Kind.CHOICE;
            case "number" -> Kind.NUMBER;
            case "datetime" -> Kind.DATE;
            case "textfield" -> Kind.WORDS;
            default -> throw new IllegalStateException("form " + name + ": unknown component " + type);
        };
    }

    private String key(JsonNode component) {
        String key = component.path("key").asText();
        if (!key.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalStateException("form " + name + ": a question has no proper key: " + key);
        }
        return key;
    }

    private static Map<String, String> labels(JsonNode component, Kind kind) {
        String word = kind == Kind.TEXT ? "text" : kind == Kind.DATE ? "dateLabel" : "label";
        String dutch = component.path(word).asText();
        return Map.of("nl", dutch, "en", component.path("properties").path("en").asText(dutch));
    }

    private static List<String> values(JsonNode component) {
        List<String> values = new ArrayList<>();
        component.path("values").forEach(value -> values.add(value.path("value").asText()));
        return List.copyOf(values);
    }

    private static Integer number(JsonNode node) {
        return node.isNumber() ? node.asInt() : null;
    }

    private static Map<String, String> properties(JsonNode component) {
        Map<String, String> properties = new HashMap<>();
        component
                .path("properties")
                .properties()
                .forEach(each -> properties.put(each.getKey(), each.getValue().asText()));
        return Map.copyOf(properties);
    }
}
