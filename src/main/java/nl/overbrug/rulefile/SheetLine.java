package nl.overbrug.rulefile;

import java.util.Map;

/**
 * A line of a file, below its header.
 *
 * @param number of the line in the file where it begins; the header stands in line 1 as a rule
 * @param row where a spreadsheet shows it: a cell that holds several lines is one row there
 * @param cells by the name of the column, without space around
 */
public record SheetLine(int number, int row, Map<String, String> cells) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
