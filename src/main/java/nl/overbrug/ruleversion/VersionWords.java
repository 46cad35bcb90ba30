package nl.overbrug.ruleversion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.overbrug.rulefile.RowWriter;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.RulesDefinition;
import nl.overbrug.ruletable.Sentences;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Text;
import nl.overbrug.ruleversion.PublishedRules.Head;
import nl.overbrug.ruleversion.PublishedRules.Label;
import nl.overbrug.ruleversion.PublishedRules.PublishedRow;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;

/** Puts a version into words, in one language. */
record VersionWords(Locale locale) {

    PublishedSet table(LoadedTable loaded, List<PastVersion> history) {
        Table table = loaded.bound().table();
        TableDefinition definition = table.definition();
        return new PublishedSet(
                loaded.version(),
                label(definition),
                Stream.concat(
                                definition.conditions().stream().map(column -> head(column, false)),
                                definition.results().stream().map(column -> head(column, true)))
                        .toList(),
                rows(definition, table.rows()),
                rows(definition, table.resting()),
                "",
                history);
    }

    /** A version that was made by hand and cannot be read: as it stands in the database. @param label of the version that holds */
    PublishedSet unreadable(StoredVersion stored, Label label, List<PastVersion> history) {
        return new PublishedSet(
                stored.version(),
                label,
                List.of(),
                List.of(),
                List.of(),
                stored.source().rows(),
                history);
    }

    Label label(TableDefinition table) {
        TableDefinition.Words words = table.words();
        return label(
                words.label(), words.help(), words.purpose(), table.limits().content());
    }

    PublishedSet rules(StoredVersion stored, List<PastVersion> history) {
        RulesDefinition words = Reasoning.words(stored);
        List<PublishedRow> rows = words.rules().entrySet().stream()
                .map((Map.Entry<String, Text> rule) -> new PublishedRow(
                        rule.getKey(), List.of(), rule.getValue().in(locale), "", Map.of()))
                .toList();
        RulesDefinition.About about = words.about();
        return new PublishedSet(
                stored.version(),
                label(about.label(), about.help(), about.purpose(), Text.NONE),
                List.of(),
                rows,
                List.of(),
                stored.source().rows(),
                history);
    }

    private List<PublishedRow> rows(TableDefinition table, List<Row> rows) {
        return rows.stream()
                .map(row -> new PublishedRow(
                        row.id(),
                        List.copyOf(RowWords.of(table, row, locale).values()),
                        Sentences.of(table, row, locale),
                        row.because().source(),
                        RowWriter.cells(table, row)))
                .toList();
    }

    private Label label(Text label, Text help, Text purpose, Text content) {
        return new Label(label.in(locale), help.in(locale), purpose.in(locale), content.in(locale));
    }

    private Head head(Column column, boolean result) {
        return new Head(column.key(), column.label().in(locale), column.help().in(locale), result);
    }
}
