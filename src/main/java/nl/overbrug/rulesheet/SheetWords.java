package nl.overbrug.rulesheet;

import java.util.Map;
import java.util.Set;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Text;

/** The words of a workbook that are the same for every table. */
final class SheetWords {

    static final Text RULES = new Text("Regels", "Rules");
    static final Text EXPLANATION = new Text("Uitleg", "Explanation");
    static final Text HOW = new Text(
            "Een lege cel in een voorwaarde betekent: maakt niet uit. Meer waarden: licht|middel. Van en tot en met:"
                    + " 2..8, vanaf: 2.., hooguit: ..8.",
            "An empty cell in a condition means: does not matter. Several values: licht|middel. From and to: 2..8,"
                    + " from: 2.., at most: ..8.");
    static final Text NOT_A_CHOICE = new Text("Kies een waarde uit de lijst.", "Choose a value from the list.");
    static final Text MORE_CHOICES = new Text(
            "Kies een waarde uit de lijst. Meer waarden? Zet er een streepje tussen: licht|middel.",
            "Choose a value from the list. Several values? Put a bar between them: licht|middel.");
    static final Text BOUNDS = new Text("Vul een waarde in van %s tot en met %s.", "Fill in a value from %s to %s.");
    static final Text TOO_LONG = new Text("Hooguit %s tekens.", "At most %s characters.");

    private static final Map<String, Text> LABELS = Map.of(
            "id", new Text("Naam van de regel", "Name of the row"),
            "redencode", new Text("Code van de reden", "Code of the reason"),
            "reden", new Text("Reden", "Reason"),
            "reden_en", new Text("Reden in het Engels", "Reason in English"),
            "bron", new Text("Bron", "Source"),
            "uit", new Text("Uitgezet", "Switched off"));

    private static final Set<String> LONG = Set.of("reden", "reden_en", "bron");

    private SheetWords() {}

    /** The heading of a column that every table has. */
    private static Text label(String column) {
        return LABELS.getOrDefault(column, new Text(column, column));
    }

    /** What stands above a column of this table. */
    static Text heading(TableDefinition table, String column) {
        return table.columns()
                .filter(each -> each.key().equals(column))
                .map(Column::label)
                .findFirst()
                .orElseGet(() -> label(column));
    }

    static boolean isLong(String column) {
        return LONG.contains(column);
    }
}
