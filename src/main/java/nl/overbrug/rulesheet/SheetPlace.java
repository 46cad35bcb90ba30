package nl.overbrug.rulesheet;

/**
 * Where a cell stands in a file that was uploaded.
 *
 * @param cell as Excel names it, for instance {@code C7}; empty in a CSV file
 * @param line of the file, 1 for the first
 * @param row where a spreadsheet shows that line; another one when a cell above it holds several lines
 * @param column its name
 */
public record SheetPlace(String cell, int line, int row, String column) {}
