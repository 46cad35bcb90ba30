package nl.overbrug.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overbrug.ruleengine.Binding;

/** How facts and verdicts are stored. What a later program no longer knows is passed over when it is read. */
final class DecisionJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DecisionJson() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Facts of several kinds: a list for each, by class name. */
    static String writeByType(List<? extends Record> facts) {
        Map<String, List<Record>> byType = new TreeMap<>();
        facts.forEach(fact -> byType.computeIfAbsent(fact.getClass().getName(), none -> new ArrayList<>())
                .add(fact));
        return write(byType);
    }

    /** Reads what {@link #writeByType} wrote. */
    static List<Record> readByType(String json) {
        List<Record> facts = new ArrayList<>();
        read(json, JsonNode.class).properties().forEach(each -> {
            Class<? extends Record> type = Binding.recordType(each.getKey());
            facts.addAll(list(each.getValue().toString(), type));
        });
        return facts;
    }

    static <T> T read(String json, Class<T> type) {
        return read(json, JSON.constructType(type));
    }

    static <T> List<T> list(String json, Class<T> type) {
        return read(json, JSON.getTypeFactory().constructCollectionType(List.class, type));
    }

    private static <T> T read(String json, JavaType type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored decision cannot be read as " + type.getRawClass(), e);
        }
    }
}
