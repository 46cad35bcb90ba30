package nl.overbrug.rulefile;

import java.util.List;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.RulesDefinition;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;

/** Reads a rule table from the text of its files; every error names the file, the line and the column. */
public final class TableFiles {

    private TableFiles() {}

    /**
     * @param name folder under {@code rules/}
     * @param definition the text of {@code table.yaml}
     * @param rows the text of {@code rows.csv}
     * @throws BadTable when anything in them is not allowed
     */
    public static Table table(String name, String definition, String rows) {
        TableDefinition read = DefinitionReader.read(name, file(name, "table.yaml"), definition);
        return new Table(read, RowReader.read(read, file(name, "rows.csv"), rows));
    }

    /**
     * @param cases the text of {@code cases.csv}
     * @throws BadTable when anything in it is not allowed
     */
    public static List<ExampleCase> cases(TableDefinition table, String cases) {
        return CaseReader.read(table, file(table.name(), "cases.csv"), cases);
    }

    /**
     * @param name file under {@code rules/}, without its ending
     * @param words the text of the {@code .yaml} beside the {@code .drl}
     * @throws BadTable when anything in it is not allowed
     */
    public static RulesDefinition rules(String name, String words) {
        return RulesReader.read(name, "rules/" + name + ".yaml", words);
    }

    private static String file(String name, String file) {
        return "rules/" + name + "/" + file;
    }
}
