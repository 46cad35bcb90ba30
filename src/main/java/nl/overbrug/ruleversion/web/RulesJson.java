package nl.overbrug.ruleversion.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overbrug.ruleversion.PublishedRules.Head;
import nl.overbrug.ruleversion.PublishedRules.PublishedRow;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.PublishedRules.RuleSetLine;
import nl.overbrug.ruleversion.RuleVersion;

/** A rule set as other programs read it. */
record RulesJson(
        String regelset,
        String naam,
        String uitleg,
        Version versie,
        List<Column> kolommen,
        List<Row> regels,
        List<Version> versies) {

    /** @param herkomst {@code shipped} or {@code edited} */
    record Version(int nummer, LocalDate geldtVanaf, String herkomst, boolean ingetrokken) {

        static Version of(RuleVersion version, boolean withdrawn) {
            return new Version(
                    version.number(),
                    version.validFrom(),
                    version.publication().origin().name().toLowerCase(Locale.ROOT),
                    withdrawn);
        }
    }

    /** @param soort {@code voorwaarde} or {@code gevolg} */
    record Column(String sleutel, String naam, String uitleg, String soort) {

        static Column of(Head head) {
            return new Column(head.key(), head.label(), head.help(), head.result() ? "gevolg" : "voorwaarde");
        }
    }

    /** @param cellen as they stand in the file, by the name of the column; an empty condition asks nothing */
    record Row(String id, String zin, Map<String, String> cellen) {

        static Row of(PublishedRow row) {
            return new Row(row.id(), row.sentence(), row.written());
        }
    }

    /** A rule set in the list of all. */
    record Line(String regelset, String naam, Version versie) {

        static Line of(RuleSetLine line) {
            return new Line(line.version().ruleSet(), line.label().label(), Version.of(line.version(), false));
        }
    }

    static RulesJson of(PublishedSet set) {
        return new RulesJson(
                set.version().ruleSet(),
                set.label().label(),
                set.label().help(),
                Version.of(set.version(), false),
                set.heads().stream().map(Column::of).toList(),
                set.rows().stream().map(Row::of).toList(),
                set.history().stream()
                        .map(past -> Version.of(past.version(), past.withdrawn() != null))
                        .toList());
    }
}
