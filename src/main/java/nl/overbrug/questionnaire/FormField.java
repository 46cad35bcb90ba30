package nl.overbrug.questionnaire;

import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.Problem;

/**
 * One part of a questionnaire form.
 *
 * @param key under which it is posted and stored; null for a text that asks nothing
 * @param labels by language, {@code nl} and {@code en}
 * @param values what can be chosen, in order; empty when it is no choice
 * @param properties what the form's author added, for instance {@code turned}
 */
public record FormField(
        String key,
        Kind kind,
        Map<String, String> labels,
        List<String> values,
        Limits limits,
        Map<String, String> properties) {

    /** The answer that a question does not apply. */
    public static final String NOT_APPLICABLE = "nvt";

    public enum Kind {
        TEXT,
        CHOICE,
        NUMBER,
        DATE,
        WORDS
    }

    /** Whole numbers: the lowest and the highest; words: the longest; null where there is none. */
    public record Limits(boolean required, Integer min, Integer max, Integer longest) {}

    public String label(String language) {
        return labels.getOrDefault(language, labels.get("nl"));
    }

    public boolean asks() {
        return key != null;
    }

    /** What is wrong with this answer; empty when nothing is. */
    List<Problem> problems(String answer) {
        return switch (kind) {
            case TEXT -> List.of();
            case CHOICE -> values.contains(answer) ? List.of() : List.of(Problem.of(key, "probleem.onbekende-keuze"));
            case NUMBER -> numberProblems(answer);
            case DATE ->
                answer.matches("\\d{4}-\\d{2}-\\d{2}") ? List.of() : List.of(Problem.of(key, "probleem.datum"));
            case WORDS ->
                limits.longest() == null || answer.length() <= limits.longest()
                        ? List.of()
                        : List.of(Problem.of(key, "probleem.te-lang", limits.longest()));
        };
    }

    private List<Problem> numberProblems(String answer) {
        if (!answer.matches("\\d{1,6}")) {
            return List.of(Problem.of(key, "probleem.geheel-getal"));
        }
        int number = Integer.parseInt(answer);
        boolean outside =
                limits.min() != null && number < limits.min() || limits.max() != null && number > limits.max();
        return outside ? List.of(Problem.of(key, "probleem.buiten-bereik", limits.min(), limits.max())) : List.of();
    }

    /** The answer as it is stored. */
    Answer read(String answer) {
        if (answer.equals(NOT_APPLICABLE) && kind == Kind.CHOICE) {
            return new Answer(null, true, null);
        }
        boolean number = kind == Kind.CHOICE || kind == Kind.NUMBER;
        return number ? new Answer(Integer.valueOf(answer), false, null) : new Answer(null, false, answer);
    }
}
