package nl.overbrug.rulesheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overbrug.ruletable.TableDefinition;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * A rule table as an Excel workbook (.xlsx) or a CSV file. Lines are the cells of {@code rows.csv} by the name of their column, as they are written there;
 * what goes out and comes back unchanged is the same.
 */
public final class RuleSheets {

    /** The row of the first line, as Excel counts. */
    static final int FIRST_LINE = 3;

    static final int MOST_BYTES = 2_000_000;

    private RuleSheets() {}

    /** @param locale the language of the headings and the help; choices are written as in the file, in Dutch */
    public static byte[] write(TableDefinition table, List<Map<String, String>> lines, Locale locale) {
        return new SheetWriter(table, locale).write(lines);
    }

    /**
     * Reads text and numbers only: no formula is computed and no macro looked at.
     *
     * @param file as it was uploaded, whatever it is: a workbook, or a CSV file as {@link #writeCsv} makes it
     * @throws BadSheet when it is not of this table, is too big, or holds formulas or macros
     */
    public static ReadSheet read(TableDefinition table, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new BadSheet("te-groot", MOST_BYTES / 1_000_000);
        }
        FileMagic kind = FileMagic.valueOf(file);
        if (kind == FileMagic.OOXML) {
            return SheetReader.read(table, file);
        }
        if (kind != FileMagic.UNKNOWN || file.length == 0) {
            throw new BadSheet("geen-excel");
        }
        return SheetCsv.read(table, file);
    }

    /**
     * The lines with a block of cells put over them; rows that the block does not reach stay as they are.
     *
     * @throws BadSheet when it is no block of cells, or does not fit in the table
     */
    public static List<Map<String, String>> paste(TableDefinition table, List<Map<String, String>> lines, Paste paste) {
        return PastedBlock.into(table, lines, paste);
    }

    /** With semicolons, in UTF-8; a cell that begins like a formula gets an apostrophe, which {@link #read} takes away. */
    public static byte[] writeCsv(TableDefinition table, List<Map<String, String>> lines) {
        return SheetCsv.write(table, lines);
    }
}
