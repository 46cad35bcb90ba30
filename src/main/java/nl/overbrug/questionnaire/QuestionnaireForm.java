package nl.overbrug.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overbrug.kernel.Problem;

/**
 * A questionnaire as its {@code .form} file asks it.
 *
 * @param version changes with every change of the file, so that answers keep what was asked
 * @param minutes how long filling it in takes, about
 */
public record QuestionnaireForm(String name, String version, int minutes, List<FormField> fields) {

    /** Answers by key, without the empty ones. */
    static Map<String, String> given(Map<String, String> posted) {
        return posted.entrySet().stream()
                .filter(answer ->
                        answer.getValue() != null && !answer.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().strip()));
    }

    /** The keys that may be posted. */
    public Set<String> keys() {
        return fields.stream()
                .filter(FormField::asks)
                .map(FormField::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The items that are answered with a number; of a pair such as {@code H1_satisfaction} and {@code H1_importance} once {@code H1}. */
    Set<String> items() {
        return fields.stream()
                .filter(field -> field.kind() == FormField.Kind.CHOICE || field.kind() == FormField.Kind.NUMBER)
                .map(field -> field.key().replaceFirst("_.*", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The items with this property, for instance {@code turned}. */
    Set<String> itemsThatAre(String property) {
        return fields.stream()
                .filter(field -> "true".equals(field.properties().get(property)))
                .map(FormField::key)
                .collect(Collectors.toSet());
    }

    /** @param done whether it is complete; then what is required must be there, and at least one answer */
    List<Problem> problems(Map<String, String> given, boolean done) {
        List<Problem> problems = new ArrayList<>();
        given.keySet().stream()
                .filter(key -> !keys().contains(key))
                .findFirst()
                .ifPresent(unknown -> problems.add(Problem.of("", "probleem.onbekend-veld")));
        for (FormField field : fields) {
            String answer = field.asks() ? given.get(field.key()) : null;
            if (answer != null) {
                problems.addAll(field.problems(answer));
            } else if (done && field.asks() && field.limits().required()) {
                problems.add(Problem.missing(field.key()));
            }
        }
        if (done && given.isEmpty()) {
            problems.add(Problem.of("", "probleem.vragenlijst-leeg"));
        }
        return problems;
    }
}
