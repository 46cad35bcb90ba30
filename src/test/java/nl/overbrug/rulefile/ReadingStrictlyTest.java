package nl.overbrug.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import nl.overbrug.ruletable.Sentences;
import nl.overbrug.ruletable.Table;
import org.junit.jupiter.api.Test;

class ReadingStrictlyTest {

    private static final String YAML = """
            label: {nl: Proef, en: Trial}
            help: {nl: Hulp, en: Help}
            purpose: {nl: Doel, en: Purpose}
            sentence: {nl: "Als {when}, dan {then}, omdat {because}.", en: "If {when}, then {then}, because {because}."}
            hit: exactly-one
            facts: nl.overbrug.Feiten
            verdict: nl.overbrug.Oordeel
            conditions:
              - {key: aantal, binds: count, label: {nl: Aantal, en: Number}, help: {nl: Hulp, en: Help}, type: number, min: 0, max: 9, optional: true, says: {nl: "het aantal {} is", en: "the number is {}"}}
              - {key: soort, binds: kind, label: {nl: Soort, en: Kind}, help: {nl: Hulp, en: Help}, type: choice, says: {nl: "de soort {} is", en: "the kind is {}"}, choices: {A: {nl: appel, en: apple}, B: {nl: banaan, en: banana}}}
            results:
              - {key: bedrag, binds: amount, label: {nl: Bedrag, en: Amount}, help: {nl: Hulp, en: Help}, type: amount, min: 1, max: 50, says: {nl: "is het bedrag {}", en: "the amount is {}"}}
            """;
    private static final String HEADER = "id;aantal;soort;bedrag;redencode;reden;reden_en;bron\n";

    private static Table read(String... lines) {
        return TableFiles.table("proef/tabel", YAML, HEADER + String.join("\n", lines));
    }

    @Test
    void a_cell_holds_a_value_a_choice_of_values_a_range_or_nothing() {
        Table table = read(
                "een;3;appel|banaan;5;r;omdat;because;wet",
                "twee;2..4;;5,00;r;omdat;because;",
                "drie;onbekend;B;5.00;r;omdat;;",
                "vier;5..;appel;5;r;omdat;;");

        assertThat(RowWriter.cells(table.definition(), table.row("een")))
                .containsEntry("aantal", "3")
                .containsEntry("soort", "appel|banaan")
                .containsEntry("bedrag", "5,00");
        assertThat(table.row("twee").conditions().get("aantal").matches(4)).isTrue();
        assertThat(table.row("twee").conditions().get("aantal").matches(5)).isFalse();
        assertThat(table.row("drie").conditions().get("aantal").matches(null)).isTrue();
        assertThat(table.row("drie").because().reason().en()).isEqualTo("omdat");
        assertThat(table.row("vier").conditions().get("aantal").matches(9)).isTrue();
    }

    @Test
    void a_row_speaks_in_both_languages() {
        Table table = read("een;2..4;appel|banaan;12,50;r;het zo is;it is so;wet");

        assertThat(Sentences.of(table.definition(), table.row("een"), Locale.forLanguageTag("nl")))
                .isEqualTo("Als het aantal 2 tot en met 4 is en de soort appel is of de soort banaan is,"
                        + " dan is het bedrag €\u00a012,50, omdat het zo is.");
        assertThat(Sentences.of(table.definition(), table.row("een"), Locale.ENGLISH))
                .isEqualTo("If the number is 2 to 4 and the kind is apple or the kind is banana,"
                        + " then the amount is €\u00a012.50, because it is so.");
    }

    @Test
    void a_row_without_conditions_always_holds() {
        Table table = read("altijd;;;1;r;het zo is;it is so;");

        assertThat(Sentences.of(table.definition(), table.row("altijd"), Locale.forLanguageTag("nl")))
                .startsWith("Altijd is het bedrag");
    }

    @Test
    void every_error_of_a_file_is_named_with_its_line_and_column() {
        assertThatThrownBy(() -> read(
                        "een;10;peer;0;r;omdat;;", "een;4..2;appel;-5;geen woord!;;;", "drie;twee;appel;;r;omdat;;"))
                .isInstanceOfSatisfying(
                        BadTable.class,
                        bad -> assertThat(bad.problems())
                                .extracting(TableProblem::toString)
                                .map(text -> text.substring("rules/proef/tabel/rows.csv, ".length()))
                                .containsExactly(
                                        "line 2, column aantal: buiten-bereik [10, 0, 9]",
                                        "line 2, column soort: niet-in-keuze [peer, appel, banaan]",
                                        "line 2, column bedrag: buiten-bereik [0, 1,00, 50,00]",
                                        "line 3, column id: dubbel-id [een]",
                                        "line 3, column aantal: leeg-bereik [4..2]",
                                        "line 3, column bedrag: negatief-bedrag [-5]",
                                        "line 3, column reden: ontbreekt",
                                        "line 3, column redencode: geen-woord [geen woord!]",
                                        "line 4, column aantal: geen-getal [twee]",
                                        "line 4, column bedrag: ontbreekt"));
    }

    @Test
    void a_column_that_is_unknown_or_missing_is_named() {
        assertThatThrownBy(() -> TableFiles.table(
                        "proef/tabel", YAML, "id;aantal;kleur;bedrag;redencode;reden;reden_en;bron\nx;1;y;1;r;o;;\n"))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("column soort: kolom-ontbreekt")
                .hasMessageContaining("column kleur: onbekende-kolom");
    }

    @Test
    void a_line_with_too_few_cells_is_named() {
        assertThatThrownBy(() -> read("een;3;appel")).hasMessageContaining("line 2: aantal-cellen [8, 3]");
    }

    @Test
    void a_definition_with_an_unknown_key_is_refused() {
        assertThatThrownBy(() -> TableFiles.table("proef/tabel", YAML + "kleur: rood\n", HEADER))
                .hasMessageContaining("table.yaml: onbekende-sleutel [kleur]");
    }

    @Test
    void an_empty_file_and_a_file_that_is_no_text_table_are_refused() {
        assertThatThrownBy(() -> TableFiles.table("proef/tabel", YAML, "")).isInstanceOf(BadTable.class);
        assertThatThrownBy(() -> TableFiles.table("proef/tabel", YAML, "PK\u0003\u0004\u0000;\""))
                .isInstanceOf(BadTable.class);
        assertThatThrownBy(() -> TableFiles.table("proef/tabel", "- [", HEADER)).isInstanceOf(BadTable.class);
    }

    @Test
    void a_file_with_the_mark_that_a_spreadsheet_puts_before_it_is_read() {
        assertThat(TableFiles.table("proef/tabel", YAML, "\uFEFF" + HEADER + "een;;;1;r;o;;\n")
                        .rows())
                .hasSize(1);
    }
}
