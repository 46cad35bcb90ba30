package nl.overbrug.rulefile;

import java.util.List;

/**
 * One thing that is wrong in a file of a rule table.
 *
 * @param line 1 is the header; 0 when it concerns the whole file
 * @param column the column's key; empty when it concerns the whole line
 * @param code the end of a key in the message files, after {@code regels.fout.}
 */
public record TableProblem(String file, int line, String column, String code, List<Object> args) {

    /** The place of the line below the header, counted from 0. */
    public int place() {
        return line - 2;
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + (column.isEmpty() ? "" : ", column " + column) + ": " + code
                + (args.isEmpty() ? "" : " " + args);
    }
}
