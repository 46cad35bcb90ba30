package nl.overbrug.rulesheet;

/**
 * A block of cells that was copied from a spreadsheet.
 *
 * @param text as it was pasted: lines, with tabs between the cells
 * @param row the id of the row where it begins; below the last row when there is none with this id
 * @param column the column where it begins; both are not used when the block has headings that say it
 */
public record Paste(String text, String row, String column) {}
