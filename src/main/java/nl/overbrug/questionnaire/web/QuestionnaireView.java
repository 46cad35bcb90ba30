package nl.overbrug.questionnaire.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.kernel.Problem;
import nl.overbrug.page.UndeclaredField;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.QuestionnaireForm;

/**
 * A questionnaire as it is shown, with what was answered and what is wrong with it.
 *
 * @param version of the questionnaire; 0 when nothing was saved yet
 * @param frozen whether it was filled in and never changes again
 */
public record QuestionnaireView(
        Instrument instrument,
        QuestionnaireForm form,
        int version,
        boolean frozen,
        Map<String, String> answers,
        List<Problem> problems) {

    /** What a page posts beside the answers. */
    private static final List<String> OURS = List.of("_csrf", "_formToken", "version", "deed");

    /** The answers among what was posted. @throws UndeclaredField when the form has no such item */
    static Map<String, String> answers(Map<String, String> posted, QuestionnaireForm form) {
        Map<String, String> answers = new LinkedHashMap<>(posted);
        OURS.forEach(answers::remove);
        answers.keySet().stream()
                .filter(key -> !form.keys().contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new UndeclaredField(key);
                });
        return answers;
    }

    QuestionnaireView refused(Map<String, String> posted, List<Problem> why) {
        return new QuestionnaireView(instrument, form, version, frozen, posted, why);
    }

    /** The last part of the address of its page. */
    public String address() {
        return instrument.slug();
    }

    /** What is wrong with one item; null when nothing is. */
    public Problem problem(String key) {
        return problems.stream()
                .filter(problem -> problem.field().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** What is wrong with the whole. */
    public List<Problem> general() {
        List<Problem> general = new ArrayList<>(problems);
        general.removeIf(problem -> form.keys().contains(problem.field()));
        return general;
    }
}
