package nl.overbrug.rulesheet;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.ruletable.Choices;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Domain;
import nl.overbrug.ruletable.Ordered;
import nl.overbrug.ruletable.Scale;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Text;

/** What a workbook says beside a cell that is chosen: what the column is for, and what can be filled in. */
record SheetHints(TableDefinition table, Locale locale) {

    /** As much as Excel shows. */
    static final int LONGEST = 255;

    static final int LONGEST_TITLE = 32;

    private static final Text CHOOSE = new Text("Kies uit de lijst.", "Choose from the list.");
    private static final Text SEVERAL = new Text(" Meer waarden: licht|middel.", " Several values: licht|middel.");
    private static final Text RANGE =
            new Text(" Of een reeks: 2..8, vanaf: 2.., hooguit: ..8.", " Or a range: 2..8, from: 2.., at most: ..8.");
    private static final Text DATE_RANGE = new Text(
            " Of een periode: 2026-01-01..2026-12-31, vanaf: 2026-01-01.., tot en met: ..2026-12-31.",
            " Or a period: 2026-01-01..2026-12-31, from: 2026-01-01.., until: ..2026-12-31.");
    private static final Text UNKNOWN = new Text(" Of: onbekend.", " Or: onbekend (unknown).");
    private static final Text ANY = new Text(" Leeg: maakt niet uit.", " Empty: does not matter.");
    private static final Text MAY_BE_EMPTY = new Text(" Mag leeg blijven.", " May stay empty.");
    private static final Text BOUNDS = new Text("%s van %s tot en met %s.", "%s from %s to %s.");
    private static final Text CODE = new Text(
            "Hoofdletters, cijfers en liggende streepjes, zoals T1.", "Capitals, digits and underscores, such as T1.");

    private static final Map<Scale, Text> KINDS = Map.of(
            Scale.NUMBER, new Text("Een heel getal", "A whole number"),
            Scale.DAYS, new Text("Een aantal dagen", "A number of days"),
            Scale.MONTHS, new Text("Een aantal maanden", "A number of months"),
            Scale.AMOUNT, new Text("Een bedrag in euro’s", "An amount in euro"),
            Scale.DATE, new Text("Een dag", "A day"));

    private static final Map<String, Text> COMMON = Map.of(
            "id",
            new Text(
                    "Laat de naam staan: daaraan herkent Overbrug de regel. Een nieuwe regel mag zonder naam.",
                    "Leave the name as it is: Overbrug knows the row by it. A new row needs no name."),
            "redencode",
            new Text("Kies uit de lijst. Rapportages tellen hiermee.", "Choose from the list. Reports count by it."),
            "reden",
            new Text("Het slot van de zin, na ‘omdat’. Zonder punt.", "The end of the sentence, after “because”."),
            "reden_en",
            new Text("Leeg: dan de Nederlandse reden.", "Empty: then the reason in Dutch."),
            "bron",
            new Text("Beleidsstuk of wetsartikel.", "Policy document or article of law."),
            "uit",
            new Text("Kies ja als de regel niet meer geldt.", "Choose ja (yes) when the row holds no longer."));

    /** What stands above the hint. */
    String title(String column) {
        String title = SheetWords.heading(table, column).in(locale);
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }

    String of(String column) {
        return Stream.concat(
                        table.conditions().stream()
                                .filter(of -> of.key().equals(column))
                                .map(this::condition),
                        table.results().stream()
                                .filter(of -> of.key().equals(column))
                                .map(this::result))
                .findFirst()
                .orElseGet(() -> COMMON.getOrDefault(column, Text.NONE).in(locale));
    }

    private String condition(Column column) {
        String how = how(column.domain());
        if (column.domain() instanceof Ordered ordered) {
            how += (ordered.scale() == Scale.DATE ? DATE_RANGE : RANGE).in(locale);
        } else if (column.domain() instanceof Choices) {
            how += SEVERAL.in(locale);
        }
        return said(column, how + (column.optional() ? UNKNOWN.in(locale) : "") + ANY.in(locale));
    }

    private String result(Column column) {
        boolean many = column.domain() instanceof Choices choices && choices.many();
        String how = how(column.domain()) + (many ? SEVERAL.in(locale) : "");
        return said(column, how + (column.optional() ? MAY_BE_EMPTY.in(locale) : ""));
    }

    private String how(Domain domain) {
        if (domain instanceof Ordered ordered) {
            return BOUNDS.in(locale)
                    .formatted(
                            KINDS.get(ordered.scale()).in(locale),
                            ordered.write(ordered.min()),
                            ordered.write(ordered.max()));
        }
        if (domain instanceof Domain.Words words) {
            return SheetWords.TOO_LONG.in(locale).formatted(words.longest());
        }
        return (domain instanceof Choices ? CHOOSE : CODE).in(locale);
    }

    /** The help of the column where there is room for it. */
    private String said(Column column, String how) {
        String both = column.help().in(locale) + " " + how;
        return both.length() > LONGEST ? how : both;
    }
}
