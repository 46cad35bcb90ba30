package nl.overbrug.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.overbrug.form.FormPart.Kind;

/** Reads what an answer must keep to. */
final class LimitsReader {

    private static final int USUAL_LENGTH = 200;
    private static final int LONGEST_STORY = 2000;
    private static final int MOST_DECIMALS = 6;

    private static final Set<String> TEXT = Set.of("required", "minLength", "maxLength", "pattern", "validationType");
    private static final Map<Kind, Set<String>> RULES =
            Map.of(Kind.WORDS, TEXT, Kind.STORY, TEXT, Kind.NUMBER, Set.of("required", "min", "max"));

    /** What form-js offers by name. */
    private static final Map<String, String> TYPES =
            Map.of("", "", "custom", "", "email", "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "phone", "^\\+?[0-9 ()/.-]{6,20}$");

    private LimitsReader() {}

    static Limits read(Component component, Kind kind) {
        Component validate = component.inside("validate");
        validate.allow(RULES.getOrDefault(kind, Set.of("required")));
        boolean isDate = kind == Kind.DATE;
        if (isDate && !component.text("subtype").equals("date")) {
            throw component.fault("alleen subtype 'date' wordt ondersteund", "only subtype 'date' is supported");
        }
        return new Limits(
                validate.flag("required"),
                number(component, validate),
                text(validate, kind),
                isDate && component.flag("disallowPassedDates"),
                isDate && "true".equals(component.properties().get("disallowFutureDates")));
    }

    private static Limits.Number number(Component component, Component validate) {
        BigDecimal lowest = validate.number("min");
        BigDecimal highest = validate.number("max");
        if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
            throw component.fault("'min' is hoger dan 'max'", "'min' is higher than 'max'");
        }
        return new Limits.Number(lowest, highest, component.count("decimalDigits", MOST_DECIMALS, MOST_DECIMALS));
    }

    private static Limits.Text text(Component validate, Kind kind) {
        int most = kind == Kind.STORY ? LONGEST_STORY : USUAL_LENGTH;
        int shortest = validate.count("minLength", 0, most);
        int longest = validate.count("maxLength", most, LONGEST_STORY);
        if (shortest > longest) {
            throw validate.fault("'minLength' is hoger dan 'maxLength'", "'minLength' is higher than 'maxLength'");
        }
        return new Limits.Text(shortest, longest, pattern(validate));
    }

    private static Pattern pattern(Component validate) {
        String type = validate.text("validationType");
        if (!TYPES.containsKey(type)) {
            throw validate.fault(
                    "'validationType' " + type + " is onbekend", "'validationType' " + type + " is unknown");
        }
        String pattern = validate.has("pattern") ? validate.text("pattern") : TYPES.get(type);
        try {
            return pattern.isEmpty() ? null : Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw validate.fault("'pattern' is geen reguliere uitdrukking", "'pattern' is no regular expression");
        }
    }
}
