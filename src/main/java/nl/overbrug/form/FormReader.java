package nl.overbrug.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overbrug.form.FormPart.Kind;

/** Reads a form-js file, as Camunda Modeler writes it. */
final class FormReader {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private static final Set<String> GROUP = Set.of(
            "type", "id", "layout", "properties", "label", "components", "showOutline", "verticalAlignment", "path");

    private final String file;
    private final Set<String> keys = new HashSet<>();

    private FormReader(String file) {
        this.file = file;
    }

    /** @throws FormFault when the file cannot be used */
    static Form read(String file, String version, String text) {
        return new FormReader(file).form(version, parsed(file, text));
    }

    private static JsonNode parsed(String file, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new FormFault(
                    file,
                    null,
                    "geen geldige JSON bij regel %d".formatted(line),
                    "no valid JSON at line %d: %s".formatted(line, e.getOriginalMessage()));
        }
    }

    private Form form(String version, JsonNode root) {
        Component whole = new Component(file, null, root);
        if (!root.path("type").asText().equals("default")) {
            throw whole.fault("dit is geen form-js-formulier", "this is no form-js form");
        }
        Form form = new Form(file, version, parts(whole), whole.properties());
        if (form.keys().isEmpty()) {
            throw whole.fault("het formulier vraagt niets", "the form asks nothing");
        }
        return form;
    }

    private List<FormPart> parts(Component parent) {
        List<FormPart> parts = new ArrayList<>();
        int place = 0;
        for (Component each : parent.list("components")) {
            FormPart part = part(Component.of(file, place, each.json()));
            place++;
            if (part.asks() && !keys.add(part.key())) {
                throw new FormFault(file, part.key(), "deze key komt twee keer voor", "this key occurs twice");
            }
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    private FormPart part(Component component) {
        return component.json().path("type").asText().equals("group") ? group(component) : PartReader.read(component);
    }

    private FormPart group(Component component) {
        component.allow(GROUP);
        if (component.has("path")) {
            throw component.fault("'path' wordt niet ondersteund", "'path' is not supported");
        }
        Map<String, String> properties = component.properties();
        Words label = PartReader.words(component, "label", properties.get("en"));
        return new FormPart(Kind.GROUP, null, label, null, List.of(), null, parts(component), properties);
    }
}
