package nl.overbrug.ruleversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruleversion.TableChanges.CellChange;
import nl.overbrug.ruleversion.TableChanges.Kind;
import nl.overbrug.ruleversion.TableChanges.RowChange;
import org.junit.jupiter.api.Test;

class TableChangesTest {

    private static final String TIERS = "reward/tiers";
    private static final RuleSource SHIPPED = ShippedRules.read().get(TIERS);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void a_table_does_not_differ_from_itself() {
        assertThat(changes(rows -> rows)).isEmpty();
    }

    @Test
    void a_cell_that_changed_is_told_in_words_beside_those_that_did_not() {
        RowChange change = changes(rows -> rows.replace(";5,00;", ";7,50;")).get(0);

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.differing())
                .containsExactly(new CellChange("bedrag", "Bedrag", "€\u00a05,00", "€\u00a07,50", true));
        assertThat(change.before()).contains("€\u00a05,00");
        assertThat(change.after()).contains("€\u00a07,50");
        assertThat(change.cells())
                .extracting(CellChange::column)
                .containsExactly(
                        "uitdaging",
                        "soort",
                        "opkomst",
                        "in-periode",
                        "eerder-beloond",
                        "bon",
                        "bedrag",
                        "waarom-niet",
                        "redencode",
                        "reden",
                        "reden_en",
                        "bron");
    }

    @Test
    void a_reason_and_a_source_that_changed_are_told_too() {
        RowChange change = changes(rows -> rows.replace(";het een grote stap is;", ";het veel vraagt;"))
                .get(0);

        assertThat(change.differing()).extracting(CellChange::column).containsExactly("reden");
    }

    @Test
    void a_row_that_came_stands_in_its_place_and_one_that_went_comes_last() {
        List<RowChange> changes =
                changes(rows -> rows.replaceAll("(?m)^zwaar;", "heel-zwaar;").replace("zwaar;het", "zwaar;het"));

        assertThat(changes).extracting(RowChange::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
        assertThat(changes).extracting(RowChange::id).containsExactly("heel-zwaar", "zwaar");
        assertThat(changes.get(0).before()).isEmpty();
        assertThat(changes.get(1).after()).isEmpty();
        assertThat(changes.get(0).differing()).isEmpty();
    }

    @Test
    void a_row_that_was_switched_off_is_not_gone() {
        assertThat(changes(rows -> rows.replaceFirst(";bron", ";bron;uit")
                        .replaceAll("(?m)^((?!id;|licht;).*)$", "$1;")
                        .replaceAll("(?m)^(licht;.*)$", "$1;ja")))
                .extracting(RowChange::kind)
                .containsExactly(Kind.SWITCHED_OFF);
    }

    @Test
    void a_column_that_only_the_older_table_has_is_told_after_the_others() {
        Table before = table(SHIPPED.definition(), SHIPPED.rows());
        String without = SHIPPED.definition()
                .replaceAll("(?s)  - key: waarom-niet\n.*$", "")
                .replaceAll("  - then: \\{bon: nee, waarom-niet.*\n.*\n", "");
        Table after = table(
                without,
                SHIPPED.rows()
                        .replace(";waarom-niet", "")
                        .replaceAll("(?m)^((?:[^;\n]*;){8})[^;\n]*;(?=[^;\n]*;[^;\n]*;[^;\n]*;[^;\n]*$)", "$1"));

        List<RowChange> changes = TableChanges.between(before, after, DUTCH);

        assertThat(changes).extracting(RowChange::id).contains("opkomst").doesNotContain("licht");
        assertThat(changes.get(0).differing())
                .containsExactly(new CellChange("waarom-niet", "Waarom geen bon", "geen uitdaging", "", true));
    }

    private static List<RowChange> changes(UnaryOperator<String> change) {
        return TableChanges.between(
                table(SHIPPED.definition(), SHIPPED.rows()),
                table(SHIPPED.definition(), change.apply(SHIPPED.rows())),
                DUTCH);
    }

    private static Table table(String definition, String rows) {
        return TableFiles.table(TIERS, definition, rows);
    }
}
