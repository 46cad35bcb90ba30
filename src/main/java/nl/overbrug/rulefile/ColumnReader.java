package nl.overbrug.rulefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overbrug.ruletable.BadCell;
import nl.overbrug.ruletable.Choice;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Domain;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Scale;
import nl.overbrug.ruletable.Text;

/** Reads one column of {@code table.yaml}. */
final class ColumnReader {

    private static final Set<String> KNOWN =
            Set.of("key", "binds", "label", "help", "says", "type", "choices", "min", "max", "optional");

    private ColumnReader() {}

    static Column read(Fields fields) {
        fields.expectOnly(KNOWN);
        String key = fields.text("key");
        if (!key.matches("[a-z][a-z0-9-]*")) {
            throw fields.bad("geen-woord", "key", key);
        }
        Domain domain = domain(fields);
        Text says = fields.wordsOrNone("says");
        if (says.isEmpty() && !speaksForItself(domain)) {
            throw fields.bad("sleutel-ontbreekt", key + ".says");
        }
        return new Column(
                key,
                fields.text("binds"),
                new Column.Labels(fields.words("label"), fields.words("help"), says),
                domain,
                Boolean.parseBoolean(fields.text("optional", "false")));
    }

    private static boolean speaksForItself(Domain domain) {
        return domain instanceof Choices choices
                && choices.choices().stream().noneMatch(choice -> choice.says().isEmpty());
    }

    private static Domain domain(Fields fields) {
        String type = fields.text("type");
        return switch (type) {
            case "choice" -> new Choices(choices(fields), false);
            case "choices" -> new Choices(choices(fields), true);
            case "yes-no" -> spoken(Choices.YES_NO, fields);
            case "yes-no-unknown" -> spoken(Choices.YES_NO_UNKNOWN, fields);
            case "number" -> ordered(Scale.NUMBER, fields);
            case "days" -> ordered(Scale.DAYS, fields);
            case "months" -> ordered(Scale.MONTHS, fields);
            case "amount" -> ordered(Scale.AMOUNT, fields);
            case "date" -> ordered(Scale.DATE, fields);
            case "code" -> new Domain.Codes();
            case "text" -> new Domain.Words(Integer.parseInt(fields.text("max", "" + Domain.Words.LONGEST)));
            default -> throw fields.bad("onbekende-waarde", "type", type);
        };
    }

    private static Domain ordered(Scale scale, Fields fields) {
        try {
            return new Ordered(scale, scale.read(fields.text("min")), scale.read(fields.text("max")));
        } catch (BadCell bad) {
            throw fields.bad(bad.code(), bad.args().toArray());
        }
    }

    private static List<Choice> choices(Fields fields) {
        List<Choice> choices = new ArrayList<>();
        fields.each("choices", (value, words) -> {
            words.expectOnly(Set.of("nl", "en", "says"));
            choices.add(new Choice(value, new Text(words.text("nl"), words.text("en")), words.wordsOrNone("says")));
        });
        if (choices.isEmpty()) {
            throw fields.bad("sleutel-ontbreekt", "choices");
        }
        return List.copyOf(choices);
    }

    /** Yes and no have their words already; {@code choices} only adds how they are said. */
    private static Choices spoken(Choices standard, Fields fields) {
        Fields own = new Fields(fields.file(), fields.node().path("choices"));
        return new Choices(
                standard.choices().stream()
                        .map(choice -> new Choice(choice.value(), choice.label(), own.wordsOrNone(choice.value())))
                        .toList(),
                false);
    }
}
