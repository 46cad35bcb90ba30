package nl.overbrug.ruleversion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.page.Texts;
import nl.overbrug.rulefile.BadTable;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.CaseCoverage;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.Table;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which cells of a version its example cases keep watch over. */
@Component
public class VersionCoverage {

    private final VersionBook book;
    private final VersionHistory history;
    private final Texts texts;

    VersionCoverage(VersionBook book, VersionHistory history, Texts texts) {
        this.texts = texts;
        this.book = book;
        this.history = history;
    }

    /** @param columns the labels of the columns in which another cell would be noticed by no case */
    public record Unwatched(String row, List<String> columns) {}

    /**
     * The rows with such cells, from top to bottom; none when every cell is watched.
     *
     * @return empty when the cases are of another day than the columns, as after an update of the program, and for words, which need none
     */
    public Optional<List<Unwatched>> of(RuleVersion version) {
        Table table = book.table(history.find(version.id()).orElseThrow()).table();
        if (table.definition().isContent()) {
            return Optional.empty();
        }
        try {
            Map<String, Set<String>> unnoticed =
                    CaseCoverage.unnoticed(table, TableFiles.cases(table.definition(), history.cases(version)));
            return Optional.of(unnoticed.entrySet().stream()
                    .map(row -> new Unwatched(row.getKey(), labels(table, row.getValue())))
                    .toList());
        } catch (BadTable otherColumns) {
            return Optional.empty();
        }
    }

    private List<String> labels(Table table, Set<String> keys) {
        Stream<String> labels = table.definition()
                .columns()
                .filter(column -> keys.contains(column.key()))
                .map((Column column) -> column.label().in(LocaleContextHolder.getLocale()));
        Stream<String> reason =
                keys.contains(ExampleCase.REASON) ? Stream.of(texts.of("regels.veld.redencode")) : Stream.empty();
        return Stream.concat(labels, reason).toList();
    }
}
