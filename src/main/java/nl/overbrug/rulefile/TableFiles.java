package nl.overbrug.rulefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.RulesDefinition;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;

/** Reads a rule table from the text of its files; every error names the file, the line and the column. */
public final class TableFiles {

    private static final String ROWS = "rows.csv";
    private static final String CASES = "cases.csv";

    private TableFiles() {}

    /**
     * @param name folder under {@code rules/}
     * @param definition the text of {@code table.yaml}
     * @param rows the text of {@code rows.csv}
     * @throws BadTable when anything in them is not allowed
     */
    public static Table table(String name, String definition, String rows) {
        return RowReader.read(definition(name, definition), file(name, ROWS), rows);
    }

    /**
     * The columns and words of a table.
     *
     * @throws BadTable when anything in them is not allowed
     */
    public static TableDefinition definition(String name, String definition) {
        return DefinitionReader.read(name, file(name, "table.yaml"), definition);
    }

    /** The columns of {@code rows.csv}, with the one that switches a row off. */
    public static List<String> rowColumns(TableDefinition table) {
        return Stream.concat(RowReader.columns(table).stream(), Stream.of(RowReader.OFF))
                .toList();
    }

    /** The columns of {@code cases.csv}. */
    public static List<String> caseColumns(TableDefinition table) {
        return CaseReader.columns(table);
    }

    /** Rows that are still being written, switched off or not. */
    public static Reading<Row> rows(TableDefinition table, List<Map<String, String>> lines) {
        return RowReader.reading(table, SheetText.sheet(file(table.name(), ROWS), rowColumns(table), lines));
    }

    /** Example cases that are still being written; none is read while any has a problem. */
    public static Reading<ExampleCase> cases(TableDefinition table, List<Map<String, String>> lines) {
        return CaseReader.reading(table, SheetText.sheet(file(table.name(), CASES), caseColumns(table), lines));
    }

    /**
     * @param cases the text of {@code cases.csv}
     * @throws BadTable when anything in it is not allowed
     */
    public static List<ExampleCase> cases(TableDefinition table, String cases) {
        return CaseReader.read(table, file(table.name(), CASES), cases);
    }

    /**
     * @param name file under {@code rules/}, without its ending
     * @param words the text of the {@code .yaml} beside the {@code .drl}
     * @throws BadTable when anything in it is not allowed
     */
    public static RulesDefinition rules(String name, String words) {
        return RulesReader.read(name, "rules/" + name + ".yaml", words);
    }

    /**
     * The names of the rules in the text of a {@code .drl}, which is not compiled.
     *
     * @throws BadTable when it is not one of this rule set
     */
    public static Set<String> ruleNames(String name, String drl) {
        return RuleNames.read(name, "rules/" + name + ".drl", drl);
    }

    private static String file(String name, String file) {
        return "rules/" + name + "/" + file;
    }
}
