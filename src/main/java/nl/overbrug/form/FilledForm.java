package nl.overbrug.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overbrug.input.InputText;
import nl.overbrug.input.UndeclaredField;

/**
 * What somebody filled in, right or wrong, as a page shows it.
 *
 * @param version of what is filled in, to notice a stale page; 0 when nothing was saved yet, -1 when it could not be read
 * @param answers by key, for every question: text (empty when nothing was filled in), a date, a list of values, or whether it is ticked
 */
public record FilledForm(int version, Map<String, Object> answers) {

    private static final Pattern NAME = Pattern.compile("_?answers\\[(\\w+)]");
    private static final String VERSION = "version";

    /** @param texts by key, as {@link #posted} takes them */
    public static FilledForm of(Form form, int version, Map<String, List<String>> texts) {
        Map<String, Object> answers = new LinkedHashMap<>();
        form.questions()
                .forEach(question -> answers.put(
                        question.key(), Typed.of(question.kind(), texts.getOrDefault(question.key(), List.of()))));
        return new FilledForm(version, answers);
    }

    /**
     * What a page posted.
     *
     * @param others names of what the page has beside the form and its version
     * @throws UndeclaredField when something else was posted as well
     */
    public static FilledForm posted(Form form, Map<String, List<String>> posted, Set<String> others) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Set<String> keys = form.keys();
        UndeclaredField.refuse(
                posted.keySet(), name -> name.equals(VERSION) || others.contains(name) || isOf(keys, name));
        posted.forEach((name, values) -> {
            if (!name.startsWith("_") && isOf(keys, name)) {
                texts.put(key(name), clean(values));
            }
        });
        return of(form, version(posted.getOrDefault(VERSION, List.of("0"))), texts);
    }

    /** The answer to a question in words, none when it was not answered; one tick says its own label. */
    public List<String> said(FormPart question, String language) {
        Object typed = answers.get(question.key());
        if (isEmpty(typed)) {
            return List.of();
        }
        if (typed instanceof LocalDate day) {
            return List.of(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Locale.forLanguageTag(language))
                    .format(day));
        }
        List<?> values = typed instanceof List<?> many ? many : List.of(typed);
        return values.stream().map(value -> question.said(value, language)).toList();
    }

    /** Of the field of a question, as it is posted. */
    public static String name(String key) {
        return "answers[" + key + "]";
    }

    static boolean isEmpty(Object typed) {
        return typed.equals("") || typed.equals(false) || typed.equals(List.of());
    }

    private static boolean isOf(Set<String> keys, String name) {
        String key = key(name);
        return key != null && keys.contains(key);
    }

    private static String key(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static List<String> clean(List<String> values) {
        List<String> clean = new ArrayList<>();
        values.forEach(value -> clean.add(InputText.clean(value)));
        return clean;
    }

    private static int version(List<String> posted) {
        String version = posted.get(0);
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
