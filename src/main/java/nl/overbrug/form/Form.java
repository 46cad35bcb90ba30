package nl.overbrug.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overbrug.kernel.Problem;

/**
 * A form as its {@code .form} file (form-js JSON) asks it.
 *
 * @param name of the file, without its end
 * @param version changes with every change of the file, so that answers keep what was asked
 * @param properties of the whole form, for instance {@code minutes}
 */
public record Form(String name, String version, List<FormPart> parts, Map<String, String> properties) {

    /** What was answered, by key, and what is wrong with it. When something is wrong, the rest may still be incomplete. */
    public record Judged(Map<String, FormAnswer> answers, List<Problem> problems) {}

    /** What is asked, in order, also inside groups. */
    public List<FormPart> questions() {
        return parts.stream().flatMap(FormPart::all).filter(FormPart::asks).toList();
    }

    /** The keys of what is asked, in order. */
    public Set<String> keys() {
        return questions().stream().map(FormPart::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The keys of the questions whose author gave them this property, {@code true}. */
    public Set<String> keysThatAre(String property) {
        return questions().stream()
                .filter(question -> "true".equals(question.properties().get(property)))
                .map(FormPart::key)
                .collect(Collectors.toSet());
    }

    /** Whether nothing has to be answered; then the form says so once, and not at every question. */
    public boolean isFree() {
        return questions().stream().noneMatch(FormPart::isRequired);
    }

    /**
     * Judges what was filled in. Problems name the field as it was posted.
     *
     * @param complete whether it is done: then what is required must be there
     */
    public Judged judge(FilledForm filled, boolean complete, LocalDate today) {
        Judging judging = new Judging(today);
        Map<String, FormAnswer> answers = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (FormPart question : questions()) {
            Object typed = filled.answers().get(question.key());
            if (FilledForm.isEmpty(typed)) {
                missing(question, complete).ifPresent(problems::add);
            } else {
                judging.answer(question, typed, answers).ifPresent(problems::add);
            }
        }
        return new Judged(answers, problems);
    }

    private static Optional<Problem> missing(FormPart question, boolean complete) {
        return complete && question.isRequired() ? Optional.of(question.missing()) : Optional.empty();
    }
}
