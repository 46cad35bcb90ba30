package nl.overbrug.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overbrug.rulebook.Explanation.Because;
import nl.overbrug.rulebook.Explanation.Item;
import nl.overbrug.rulebook.Explanation.OtherRow;
import nl.overbrug.ruletable.RulesDefinition;
import nl.overbrug.ruletable.Text;

/** Puts a decision of rules that reason into words. */
record RulesWords(RulesDefinition definition, Locale locale) implements DecisionWords {

    @Override
    public String label() {
        return definition.about().label().in(locale);
    }

    @Override
    public List<Item> facts(StoredDecision decision) {
        List<Item> items = new ArrayList<>();
        for (Map.Entry<String, JsonNode> kind :
                DecisionJson.read(decision.content().facts(), JsonNode.class).properties()) {
            String type = kind.getKey()
                    .substring(Math.max(
                                    kind.getKey().lastIndexOf('.'),
                                    kind.getKey().lastIndexOf('$'))
                            + 1);
            kind.getValue().forEach(fact -> items.add(new Item(word(type), fields(fact))));
        }
        return items;
    }

    @Override
    public List<String> conclusions(StoredDecision decision) {
        return DecisionJson.list(decision.content().verdicts(), JsonNode.class).stream()
                .map(this::fields)
                .toList();
    }

    @Override
    public String conclusion(String verdict) {
        return fields(DecisionJson.read(verdict, JsonNode.class));
    }

    @Override
    public List<Because> because(StoredDecision decision) {
        return decision.content().fired().stream()
                .map(rule -> new Because(rule, "", sentence(rule), ""))
                .toList();
    }

    @Override
    public List<OtherRow> others(StoredDecision decision) {
        return definition.rules().keySet().stream()
                .filter(rule -> !decision.content().fired().contains(rule))
                .map(rule -> new OtherRow(rule, sentence(rule), List.of()))
                .toList();
    }

    private String sentence(String rule) {
        return definition.rules().getOrDefault(rule, new Text(rule, rule)).in(locale);
    }

    private String fields(JsonNode record) {
        return record.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .map(field ->
                        word(field.getKey()) + " " + value(field.getValue().asText()))
                .collect(Collectors.joining(", "));
    }

    private String value(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(LocalDate.parse(text))
                : word(text);
    }

    private String word(String key) {
        return definition.words().getOrDefault(key, new Text(key, key)).in(locale);
    }
}
