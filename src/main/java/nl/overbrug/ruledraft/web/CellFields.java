package nl.overbrug.ruledraft.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.page.Option;
import nl.overbrug.page.Texts;
import nl.overbrug.ruledraft.web.CellField.Kind;
import nl.overbrug.ruletable.Cells;
import nl.overbrug.ruletable.Choice;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Domain;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Scale;

/**
 * Makes fields of the cells of one row or example case.
 *
 * @param prefix before the name of the column in what is posted
 * @param cells as written, by column
 * @param problems what is wrong, by column
 */
record CellFields(String prefix, Map<String, String> cells, Map<String, String> problems, Texts texts, Locale locale) {

    private static final Set<String> LONG = Set.of("reden", "reden_en", "bron", "omschrijving");

    /** A condition of a row. */
    CellField condition(Column column) {
        if (column.domain() instanceof Choices choices) {
            return field(column, Kind.TICKS, options(choices, column.optional()));
        }
        if (column.domain() instanceof Ordered ordered && !text(column.key()).contains("|")) {
            return field(column, ordered.scale() == Scale.DATE ? Kind.DATE_RANGE : Kind.RANGE, List.of());
        }
        return field(column, Kind.TEXT, List.of());
    }

    /** A fact of an example case. */
    CellField fact(Column column) {
        return column.domain() instanceof Choices choices
                ? field(column, Kind.ONE, options(choices, column.optional()))
                : field(column, value(column.domain()), List.of());
    }

    /** A result of a row, or one that an example case expects. */
    CellField result(Column column) {
        return column.domain() instanceof Choices choices
                ? field(column, choices.many() ? Kind.SEVERAL : Kind.ONE, options(choices, false))
                : field(column, value(column.domain()), List.of());
    }

    /** A column that every table has, such as the reason. */
    CellField common(String key, boolean maybe) {
        return new CellField(
                LONG.contains(key) ? Kind.LONG_TEXT : Kind.TEXT,
                prefix + key,
                new CellField.Words(texts.of("ruledraft.veld." + key), texts.of("ruledraft.veld." + key + ".hulp")),
                text(key),
                List.of(),
                List.of(),
                "",
                maybe,
                problems.get(key));
    }

    /** A column that every table has, chosen from what is known; typed where nothing is. What stands there now can be kept. */
    CellField common(String key, List<String> known) {
        CellField typed = common(key, false);
        return chosen(typed, typed.words().help(), known);
    }

    /** The code of the reason that an example case expects; nothing is asked when it is left empty. */
    CellField expectedReason(List<String> known) {
        return chosen(common(ExampleCase.REASON, true), texts.of("ruledraft.voorbeeld.reden.hulp"), known);
    }

    private static CellField chosen(CellField typed, String help, List<String> known) {
        List<Option> options = Stream.concat(known.stream(), Stream.of(typed.text()))
                .filter(code -> !known.isEmpty() && !code.isEmpty())
                .distinct()
                .map(code -> Option.of(code, code))
                .toList();
        return new CellField(
                known.isEmpty() ? typed.kind() : Kind.ONE,
                typed.name(),
                new CellField.Words(typed.words().label(), help),
                typed.text(),
                options,
                options.isEmpty() ? List.of() : List.of(typed.text()),
                "",
                typed.maybe(),
                typed.problem());
    }

    private static Kind value(Domain domain) {
        if (domain instanceof Ordered ordered) {
            return ordered.scale() == Scale.DATE ? Kind.DATE : Kind.VALUE;
        }
        return domain instanceof Domain.Words ? Kind.LONG_TEXT : Kind.TEXT;
    }

    private CellField field(Column column, Kind kind, List<Option> options) {
        return new CellField(
                kind,
                prefix + column.key(),
                new CellField.Words(column.label().in(locale), help(column)),
                text(column.key()),
                options,
                chosen(column, text(column.key())),
                unit(column.domain()),
                column.optional(),
                problems.get(column.key()));
    }

    /** With the bounds of a number, or how much fits. */
    private String help(Column column) {
        String help = column.help().in(locale);
        if (column.domain() instanceof Domain.Words words && words.longest() < Domain.Words.LONGEST) {
            return help + " " + texts.of("ruledraft.hooguit-tekens", words.longest());
        }
        return column.domain() instanceof Ordered ordered && ordered.scale() != Scale.DATE
                ? help + " " + texts.of("ruledraft.grenzen", ordered.write(ordered.min()), ordered.write(ordered.max()))
                : help;
    }

    private String unit(Domain domain) {
        return domain instanceof Ordered ordered
                        && Set.of(Scale.DAYS, Scale.MONTHS, Scale.AMOUNT).contains(ordered.scale())
                ? texts.of("ruledraft.eenheid." + ordered.scale().name().toLowerCase(Locale.ROOT))
                : "";
    }

    private List<Option> options(Choices choices, boolean mayBeUnknown) {
        List<Option> options = new ArrayList<>();
        choices.choices()
                .forEach(choice -> options.add(
                        Option.of(choice.label().nl(), choice.label().in(locale))));
        if (mayBeUnknown) {
            options.add(Option.of(Cells.UNKNOWN, texts.of("antwoord.unknown")));
        }
        return options;
    }

    private static List<String> chosen(Column column, String text) {
        if (!(column.domain() instanceof Choices choices)) {
            return List.of();
        }
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .map(part -> choices.choices().stream()
                        .filter(choice -> choice.value().equals(part)
                                || choice.label().nl().equalsIgnoreCase(part))
                        .findFirst()
                        .map((Choice choice) -> choice.label().nl())
                        .orElse(part))
                .toList();
    }

    private String text(String key) {
        return cells.getOrDefault(key, "");
    }
}
