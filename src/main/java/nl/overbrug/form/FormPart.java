package nl.overbrug.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.kernel.Problem;
import nl.overbrug.page.Option;

/**
 * One part of a form: something that is asked, or something around it.
 *
 * @param key under which the answer is posted and kept; null when nothing is asked
 * @param label what is asked; the words themselves for a text; null for a line
 * @param help a line under the label; null when it needs none
 * @param choices what can be chosen, in order; empty when it is no choice
 * @param parts of a group; empty otherwise
 * @param properties what the form's author added, for instance {@code reversed}
 */
public record FormPart(
        Kind kind,
        String key,
        Words label,
        Words help,
        List<Choice> choices,
        Limits limits,
        List<FormPart> parts,
        Map<String, String> properties) {

    /** The longest labels, together, that still stand beside each other. */
    private static final int ONE_ROW = 40;

    /** How it is shown, and what its answer is. */
    public enum Kind {
        /** Words that ask nothing. */
        TEXT(false),
        /** A heading above the parts that belong together. */
        GROUP(false),
        /** A line. */
        RULE(false),
        /** A few words: {@link FormAnswer.Text}. */
        WORDS(true),
        /** More words: {@link FormAnswer.Text}. */
        STORY(true),
        /** {@link FormAnswer.Amount}. */
        NUMBER(true),
        /** {@link FormAnswer.Day}. */
        DATE(true),
        /** One of a few, all in sight: {@link FormAnswer.Chosen}. */
        RADIOS(true),
        /** One of many: {@link FormAnswer.Chosen}. */
        SELECT(true),
        /** Any of a few: {@link FormAnswer.Several}. */
        CHECKLIST(true),
        /** A single tick: {@link FormAnswer.Tick}. */
        TICK(true);

        private final boolean asks;

        Kind(boolean asks) {
            this.asks = asks;
        }
    }

    public boolean asks() {
        return kind.asks;
    }

    /** The name of its field, as it is posted. */
    public String name() {
        return FilledForm.name(key);
    }

    public String label(String language) {
        return label.in(language);
    }

    /** The words of a text, parted by empty lines. */
    public List<String> paragraphs(String language) {
        return label.paragraphs(language);
    }

    /** Null when there is none. */
    public String help(String language) {
        return help == null ? null : help.in(language);
    }

    /** What can be chosen, in the reader's language. */
    public List<Option> options(String language) {
        return choices.stream()
                .map(choice -> Option.of(choice.value(), choice.label().in(language)))
                .toList();
    }

    public boolean isRequired() {
        return limits.required();
    }

    /** Whether its choices are short enough to stand beside each other. */
    public boolean isRow() {
        return choices.stream()
                        .mapToInt(choice -> choice.label().dutch().length())
                        .sum()
                <= ONE_ROW;
    }

    Problem missing() {
        return switch (kind) {
            case RADIOS, SELECT, CHECKLIST -> Problem.of(name(), "probleem.verplicht-keuze");
            case TICK -> Problem.of(name(), "probleem.verplicht-vinkje");
            default -> Problem.missing(name());
        };
    }

    /** Itself and what it holds. */
    Stream<FormPart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(FormPart::all));
    }

    /** A value in words: of a choice its label, of a tick what was ticked. */
    String said(Object value, String language) {
        if (kind == Kind.TICK) {
            return label(language);
        }
        return options(language).stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(Option::label)
                .orElseGet(value::toString);
    }

    /** Whether it takes whole numbers only, and none outside these. */
    public boolean isWhole(int lowest, int highest) {
        Limits.Number number = limits.number();
        return number != null
                && number.decimals() == 0
                && number.lowest() != null
                && number.lowest().compareTo(BigDecimal.valueOf(lowest)) >= 0
                && number.highest() != null
                && number.highest().compareTo(BigDecimal.valueOf(highest)) <= 0;
    }

    boolean offers(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
