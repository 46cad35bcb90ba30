package nl.overbrug.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One component of a form-js file, or what stands inside one, read strictly: what is not understood is a fault that names the component, so
 * that nothing is silently asked otherwise than its author meant.
 *
 * @param name by which a fault names the component
 */
record Component(String file, String name, JsonNode json) {

    static Component of(String file, int place, JsonNode json) {
        String key = json.path("key").asText(json.path("id").asText(""));
        return new Component(file, key.isEmpty() ? String.valueOf(place + 1) : key, json);
    }

    FormFault fault(String dutch, String english) {
        return new FormFault(file, name, dutch, english);
    }

    void allow(Set<String> attributes) {
        json.fieldNames().forEachRemaining(attribute -> {
            if (!attributes.contains(attribute)) {
                throw fault(
                        "'" + attribute + "' wordt hier niet ondersteund", "'" + attribute + "' is not supported here");
            }
        });
    }

    boolean has(String attribute) {
        return json.hasNonNull(attribute) && !json.path(attribute).asText("-").isBlank();
    }

    /** Words; empty when there are none. */
    String text(String attribute) {
        JsonNode value = json.path(attribute);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual() || value.asText().startsWith("=")) {
            throw fault(
                    "'" + attribute + "' moet gewone tekst zijn, geen formule",
                    "'" + attribute + "' must be plain text, not an expression");
        }
        return value.asText().strip();
    }

    boolean flag(String attribute) {
        JsonNode value = json.path(attribute);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw fault("'" + attribute + "' moet true of false zijn", "'" + attribute + "' must be true or false");
        }
        return value.asBoolean();
    }

    /** Null when there is none. */
    BigDecimal number(String attribute) {
        if (!has(attribute)) {
            return null;
        }
        String value = json.path(attribute).asText();
        if (!value.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            throw fault("'" + attribute + "' moet een getal zijn", "'" + attribute + "' must be a number");
        }
        return new BigDecimal(value);
    }

    /** @param otherwise when there is none */
    int count(String attribute, int otherwise, int highest) {
        BigDecimal value = number(attribute);
        if (value == null) {
            return otherwise;
        }
        if (value.stripTrailingZeros().scale() > 0
                || value.signum() < 0
                || value.compareTo(new BigDecimal(highest)) > 0) {
            throw fault(
                    "'%s' moet een heel getal van 0 tot en met %d zijn".formatted(attribute, highest),
                    "'%s' must be a whole number from 0 to %d".formatted(attribute, highest));
        }
        return value.intValueExact();
    }

    /** What stands inside an attribute, as part of the same component. */
    Component inside(String attribute) {
        return new Component(file, name, json.path(attribute));
    }

    List<Component> list(String attribute) {
        if (!json.path(attribute).isArray() || json.path(attribute).isEmpty()) {
            throw fault("'" + attribute + "' ontbreekt of is leeg", "'" + attribute + "' is missing or empty");
        }
        List<Component> list = new ArrayList<>();
        json.path(attribute).forEach(each -> list.add(new Component(file, name, each)));
        return list;
    }

    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        json.path("properties")
                .properties()
                .forEach(each -> properties.put(each.getKey(), each.getValue().asText()));
        return Map.copyOf(properties);
    }
}
