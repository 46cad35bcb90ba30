package nl.overbrug.rulefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.overbrug.ruletable.Text;

/** The fields of one mapping in a YAML file, asked for by name. */
record Fields(String file, JsonNode node) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Fields parse(String file, String text) {
        try {
            return new Fields(file, YAML.readTree(text));
        } catch (JsonProcessingException e) {
            throw new BadTable(file, "onleesbaar", String.valueOf(e.getOriginalMessage()));
        }
    }

    void expectOnly(Set<String> known) {
        if (!node.isObject()) {
            throw bad("onleesbaar", node.getNodeType().toString());
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw bad("onbekende-sleutel", name);
            }
        });
    }

    String text(String name) {
        return text(name, null);
    }

    /** @param otherwise what it is when it is left out; null when it must be there */
    String text(String name, String otherwise) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() && otherwise != null) {
            return otherwise;
        }
        if (!value.isValueNode() || value.asText().isBlank()) {
            throw bad("sleutel-ontbreekt", name);
        }
        return value.asText();
    }

    Text words(String name) {
        Fields words = new Fields(file, node.path(name));
        if (!words.node().isObject()) {
            throw bad("sleutel-ontbreekt", name);
        }
        return new Text(words.text("nl"), words.text("en"));
    }

    Text wordsOrNone(String name) {
        return node.has(name) ? words(name) : Text.NONE;
    }

    boolean has(String name) {
        return node.has(name);
    }

    List<Fields> list(String name) {
        List<Fields> list = new ArrayList<>();
        node.path(name).forEach(each -> list.add(new Fields(file, each)));
        return list;
    }

    /** Goes through a mapping in the order of the file. */
    void each(String name, BiConsumer<String, Fields> visit) {
        for (Map.Entry<String, JsonNode> entry : node.path(name).properties()) {
            visit.accept(entry.getKey(), new Fields(file, entry.getValue()));
        }
    }

    BadTable bad(String code, Object... args) {
        return new BadTable(file, code, args);
    }
}
