package nl.overbrug.ruletable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A choice from fixed values.
 *
 * @param many whether a result cell may hold several ({@code a|b}); its value is then a list
 */
public record Choices(List<Choice> choices, boolean many) implements Domain {

    public static final Choices YES_NO = new Choices(
            List.of(
                    new Choice("true", new Text("ja", "yes"), Text.NONE),
                    new Choice("false", new Text("nee", "no"), Text.NONE)),
            false);

    public static final Choices YES_NO_UNKNOWN = new Choices(
            List.of(
                    new Choice("YES", new Text("ja", "yes"), Text.NONE),
                    new Choice("NO", new Text("nee", "no"), Text.NONE),
                    new Choice("UNKNOWN", new Text("onbekend", "unknown"), Text.NONE)),
            false);

    /** The choice with this value; throws {@link IllegalArgumentException} when there is none. */
    public Choice choice(Object value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no choice " + value));
    }

    @Override
    public Object value(String text) {
        if (!many) {
            return one(text);
        }
        return Arrays.stream(text.split("\\|", -1))
                .map(part -> one(part.strip()))
                .toList();
    }

    private String one(String text) {
        return choices.stream()
                .filter(choice -> choice.isCalled(text))
                .map(Choice::value)
                .findFirst()
                .orElseThrow(() -> new BadCell("niet-in-keuze", text, allowed()));
    }

    private String allowed() {
        return choices.stream().map(choice -> choice.label().nl()).collect(Collectors.joining(", "));
    }

    @Override
    public Cell condition(String text) {
        return Cells.oneOf(text, this::one);
    }

    @Override
    public String write(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(this::write).collect(Collectors.joining("|"))
                : choice(value).label().nl();
    }

    @Override
    public String words(Object value, Locale locale) {
        return value instanceof List<?> several
                ? several.stream().map(each -> words(each, locale)).collect(Collectors.joining(", "))
                : choice(value).label().in(locale);
    }

    @Override
    public boolean contains(Object fact) {
        return choices.stream().anyMatch(choice -> choice.value().equals(fact));
    }
}
