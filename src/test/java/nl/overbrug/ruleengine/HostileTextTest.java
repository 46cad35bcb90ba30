package nl.overbrug.ruleengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.overbrug.rulefile.BadTable;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final RuleSource SOURCE = ShippedRules.read().get("intake/target-group");
    private static final String ROW = "een-pijler;ja;nee;toegang;nee;1;;;";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"); System.exit(1); //",
                "end rule x when then System.exit(1); end",
                "${T(java.lang.Runtime).getRuntime()}",
                "@{java.lang.System.exit(1)}",
                "=CMD|' /C calc'!A0",
                "<script>alert(1)</script>",
                "]]></text></inputEntry>",
                "&lt;!ENTITY x SYSTEM 'file:///etc/passwd'&gt;"
            })
    void text_in_a_reason_a_source_or_a_name_stays_text_and_reaches_no_rule(String hostile) {
        BoundTable shipped = bound(SOURCE.rows());
        String cell = '"' + hostile.replace("\"", "\"\"") + '"';
        BoundTable changed = bound(SOURCE.rows()
                .replace("een vraag op één pijler geen traject met meer gesprekken vraagt", cell)
                .replace("Evaluatie Alphen aan den Rijn, hoofdstuk 4 en figuur 28", cell));

        assertThat(DrlWriter.write(changed)).isEqualTo(DrlWriter.write(shipped));
        assertThat(changed.table().row("een-pijler").because().reason().nl()).isEqualTo(hostile);
        assertThat(TableAnalysis.of(changed.table())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ja\" || true",
                "YES) || eval(true",
                "1 || true",
                "2..8); eval(System.exit(1)",
                "#{1}",
                "ja|nee|eval(true)",
                "T(java.lang.Runtime)"
            })
    void text_in_a_condition_is_refused(String hostile) {
        String cell = '"' + hostile.replace("\"", "\"\"") + '"';

        assertThatThrownBy(() -> bound(SOURCE.rows().replace(ROW, "een-pijler;ja;nee;toegang;nee;" + cell + ";;;")))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("column pijlers");
        assertThatThrownBy(() -> bound(SOURCE.rows().replace(ROW, "een-pijler;ja;nee;" + cell + ";nee;1;;;")))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("column regie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\" when then System.exit(1); end rule \"b", "een pijler", "EEN-PIJLER", "../x", "é"})
    void a_row_id_is_a_short_plain_word(String hostile) {
        String cell = '"' + hostile.replace("\"", "\"\"") + '"';

        assertThatThrownBy(() -> bound(SOURCE.rows().replace(ROW, ROW.replace("een-pijler", cell))))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("column id");
    }

    private static BoundTable bound(String rows) {
        Table table = TableFiles.table("intake/target-group", SOURCE.definition(), rows);
        return BoundTable.of(table);
    }
}
