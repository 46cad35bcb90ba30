package nl.overbrug.page;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.overbrug.kernel.Labelled;
import nl.overbrug.kernel.YesNoUnknown;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** The words around a form's fields; used by {@code page/fields.html} as {@code ${@fields.label(…)}}. */
@Component("fields")
class Fields {

    private final Texts texts;

    Fields(Texts texts) {
        this.texts = texts;
    }

    /** Where the places of a list have names ({@code rollout.lines.2}), the name of the place comes first. */
    public String label(String prefix, String field) {
        String label = texts.of(key(prefix, field));
        String place = (prefix == null ? "" : prefix) + field.replaceAll("\\[(\\d+)].*", ".$1");
        return field.contains("[") && texts.has(place) ? texts.of(place) + ", " + label : label;
    }

    /** The problems in the order of the form's fields; those of the whole form first. */
    public List<DetailedError> inOrder(List<DetailedError> problems, Object form) {
        var names = form == null || !form.getClass().isRecord()
                ? List.<String>of()
                : Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
        return problems.stream()
                .sorted(Comparator.comparingInt(problem -> problem.isGlobal()
                        ? -1
                        : names.indexOf(problem.getFieldName().split("[.\\[]", 2)[0])))
                .toList();
    }

    /** What is wrong with a field, under its name; a hidden field has none. */
    public String problem(String prefix, String field, String message) {
        if (!texts.has(key(prefix, field))) {
            return message;
        }
        String label = label(prefix, field);
        return label + (label.endsWith("?") ? " " : ": ") + message;
    }

    /** @param helpKey null means: the field's own help text, if there is one */
    public String help(String prefix, String field, String helpKey) {
        var key = helpKey == null ? key(prefix, field) + ".hulp" : helpKey;
        return helpKey != null || texts.has(key) ? texts.of(key) : null;
    }

    /** The ids of what explains the field; null when nothing does. */
    public String describedBy(String field, String help, boolean bad, String newer) {
        var ids = Stream.of(
                        help == null ? "" : field + "-hulp",
                        bad ? field + "-fout" : "",
                        newer == null ? "" : field + "-intussen")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /**
     * What can be chosen, from options, a map of value to label, or constants; a constant's label stands under the field's key and its own
     * name in lower case, for instance {@code intake.uitkomst.wil_niet}.
     */
    public List<Option> options(String prefix, String field, Object choices) {
        return stream(choices).map(choice -> option(key(prefix, field), choice)).toList();
    }

    public List<Option> yesNo() {
        return List.of(
                Option.of("true", texts.of(YesNoUnknown.YES.messageKey())),
                Option.of("false", texts.of(YesNoUnknown.NO.messageKey())));
    }

    public List<YesNoUnknown> yesNoUnknown() {
        return List.of(YesNoUnknown.values());
    }

    /** Places in a list do not count, so {@code acties[3].wat} has the texts of {@code acties.wat}. */
    private static String key(String prefix, String field) {
        return (prefix == null ? "" : prefix) + field.replaceAll("\\[[^]]*]", "");
    }

    private static Stream<?> stream(Object choices) {
        if (choices instanceof Map<?, ?> map) {
            return map.entrySet().stream();
        }
        return choices instanceof Object[] array
                ? Arrays.stream(array)
                : StreamSupport.stream(((Iterable<?>) choices).spliterator(), false);
    }

    private Option option(String fieldKey, Object choice) {
        if (choice instanceof Option option) {
            return option;
        }
        if (choice instanceof Map.Entry<?, ?> entry) {
            return Option.of(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
        }
        var constant = (Enum<?>) choice;
        var key = constantKey(fieldKey, constant);
        var help = key + ".hulp";
        return new Option(constant.name(), texts.of(key), texts.has(help) ? texts.of(help) : null);
    }

    private static String constantKey(String fieldKey, Enum<?> constant) {
        if (constant instanceof Labelled labelled) {
            return labelled.messageKey();
        }
        return fieldKey + "." + constant.name().toLowerCase(Locale.ROOT);
    }
}
