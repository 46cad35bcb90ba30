package nl.overbrug.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overbrug.kernel.Problem;
import nl.overbrug.people.Audit;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * What somebody else saved while a form was open. A field that was left as it was takes the newer value; in any other what was typed stays,
 * with the newer value beside it.
 *
 * @param beside the newer value, by the name of a field in which what was typed stays
 * @param taken the newer value, by the name of a field that was left as it was
 * @param before what stood in such a field
 * @param isRefused whether more stands in the way than that it was changed
 * @param isMistaken whether a field cannot be right as it was typed
 * @param opened the marks of the newer form, from which saving again goes on
 * @param by who saved it and when; null when that is not known
 */
public record Meanwhile(
        Map<String, Object> beside,
        Map<String, Object> taken,
        Map<String, Object> before,
        boolean isRefused,
        boolean isMistaken,
        String opened,
        Audit.Change by) {

    /** The hidden field with the marks of the form as it was opened. */
    public static final String OPENED = "_opened";

    static final String VERSION = "version";

    /** @param opened the marks of the form as it was opened; empty when they are not known, and then nothing counts as left as it was */
    static Meanwhile between(BindingResult typed, Object stored, Set<String> opened, Audit.Change by) {
        var isRefused = typed.getGlobalErrors().stream().anyMatch(error -> !Problem.STALE.equals(error.getCode()));
        var meanwhile = new Meanwhile(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                isRefused,
                typed.hasFieldErrors(),
                marks(stored),
                by);
        var newer = byKey(FormField.of(stored));
        for (var field : FormField.of(typed.getTarget())) {
            var other = field.key() == null ? null : newer.get(field.key());
            if (other == null || field.says(other.value()) || opened.contains(other.mark())) {
                continue;
            }
            if (field.name().equals(VERSION) || isLeft(field, opened, typed)) {
                meanwhile.taken.put(field.name(), other.value());
                meanwhile.before.put(field.name(), field.value());
            } else {
                meanwhile.beside.put(field.name(), other.value());
            }
        }
        return meanwhile;
    }

    /** The same for a form that its page reads by itself. @param opened the marks that were posted with it; null when there were none */
    public static Meanwhile of(Record typed, Record stored, String opened, Audit.Change by) {
        return between(new BeanPropertyBindingResult(typed, "form"), stored, marked(opened), by);
    }

    static Set<String> marked(String opened) {
        return opened == null ? Set.of() : new HashSet<>(List.of(opened.split(" ")));
    }

    /** What a form says of its fields when it is opened, to see later which of them were left as they were. */
    public static String marks(Object form) {
        return FormField.of(form).stream()
                .filter(field -> field.key() != null)
                .map(FormField::mark)
                .collect(Collectors.joining(" "));
    }

    /** Whether saving again is all that is needed; not when something stands in the way besides. */
    public boolean mayOverwrite() {
        return !isRefused;
    }

    /** Whether nothing is wrong but that somebody else was there as well. */
    public boolean isAll() {
        return !isRefused && !isMistaken;
    }

    boolean isStale() {
        return taken.containsKey(VERSION);
    }

    private static boolean isLeft(FormField field, Set<String> opened, BindingResult typed) {
        return opened.contains(field.mark()) && !typed.hasFieldErrors(field.name());
    }

    private static Map<String, FormField> byKey(List<FormField> fields) {
        return fields.stream()
                .filter(field -> field.key() != null)
                .collect(Collectors.toMap(FormField::key, field -> field, (one, same) -> one));
    }
}
