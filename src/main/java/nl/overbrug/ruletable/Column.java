package nl.overbrug.ruletable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A column of a rule table.
 *
 * @param key its name in the files, in Dutch
 * @param binds the component of the facts or verdict record that it speaks of
 * @param domain what its cells may hold
 * @param optional a condition's fact may be unknown, a result may be left empty
 */
public record Column(String key, String binds, Labels labels, Domain domain, boolean optional) {

    private static final Text OR = new Text(" of ", " or ");
    private static final Text UNKNOWN = new Text(Cells.UNKNOWN, "unknown");
    private static final Text NONE = new Text("geen", "none");

    /**
     * The words of a column.
     *
     * @param says the column as a clause, with {@code {}} where the value stands
     */
    public record Labels(Text label, Text help, Text says) {}

    public Text label() {
        return labels.label();
    }

    public Text help() {
        return labels.help();
    }

    /** The condition that a cell of this column states. */
    public Cell condition(String text) {
        if (text.isEmpty()) {
            return Cell.ANY;
        }
        return optional && text.equals(Cells.UNKNOWN) ? Cell.UNKNOWN : domain.condition(text);
    }

    /** The result that a cell of this column holds; null when it is empty. */
    public Object result(String text) {
        if (!text.isEmpty()) {
            return domain.value(text);
        }
        if (!optional) {
            throw new BadCell("ontbreekt");
        }
        return null;
    }

    /** The fact that a text in this column states; null when it is unknown. */
    public Object fact(String text) {
        if (optional && (text.isEmpty() || text.equals(Cells.UNKNOWN))) {
            return null;
        }
        if (text.isEmpty()) {
            throw new BadCell("ontbreekt");
        }
        return domain.value(text);
    }

    /** Whether a fact (null: unknown) may have this value. */
    public boolean accepts(Object fact) {
        return fact == null ? optional : domain.contains(fact);
    }

    /** A fact in words. */
    public String factWords(Object fact, Locale locale) {
        return fact == null ? UNKNOWN.in(locale) : domain.words(fact, locale);
    }

    /** A result in words. */
    public String resultWords(Object result, Locale locale) {
        return result == null ? NONE.in(locale) : domain.words(result, locale);
    }

    /** What a cell asks, in words: {@code 2 tot en met 8}; empty when it asks nothing. */
    public String conditionWords(Cell cell, Locale locale) {
        if (cell instanceof Cell.OneOf one) {
            return either(
                    one.values().stream()
                            .map(value -> domain.words(value, locale))
                            .toList(),
                    locale);
        }
        if (cell instanceof Cell.Range range) {
            return ((Ordered) domain).words(range, locale);
        }
        return cell instanceof Cell.Unknown ? UNKNOWN.in(locale) : "";
    }

    /** A condition as a clause of a sentence. */
    String conditionClause(Cell cell, Locale locale) {
        if (cell instanceof Cell.OneOf one && domain instanceof Choices) {
            return either(
                    one.values().stream().map(value -> clause(value, locale)).toList(), locale);
        }
        return fill(conditionWords(cell, locale), locale);
    }

    /** A value as a clause of a sentence. */
    String clause(Object value, Locale locale) {
        if (domain instanceof Choices choices && !(value instanceof List)) {
            Text own = choices.choice(value).says();
            if (!own.isEmpty()) {
                return own.in(locale);
            }
        }
        return fill(domain.words(value, locale), locale);
    }

    private String fill(String words, Locale locale) {
        return labels.says().in(locale).replace("{}", words);
    }

    private static String either(List<String> words, Locale locale) {
        return words.stream().collect(Collectors.joining(OR.in(locale)));
    }
}
