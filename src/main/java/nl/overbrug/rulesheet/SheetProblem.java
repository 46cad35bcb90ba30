package nl.overbrug.rulesheet;

import java.util.List;

/**
 * One thing that is wrong in a workbook.
 *
 * @param cell as Excel names it, for instance {@code C7}; empty when it concerns the whole file
 * @param code the end of a key in the message files, after {@code regels.blad.fout.}
 */
public record SheetProblem(String cell, String code, List<Object> args) {

    static SheetProblem of(String cell, String code, Object... args) {
        return new SheetProblem(cell, code, List.of(args));
    }
}
