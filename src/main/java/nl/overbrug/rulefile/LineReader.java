package nl.overbrug.rulefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.overbrug.ruletable.BadCell;
import nl.overbrug.ruletable.Domain;
import nl.overbrug.ruletable.ExampleCase;
import nl.overbrug.ruletable.TableDefinition;

/** Reads the cells of a sheet and gathers everything that is wrong, so that it can be mended at once. */
final class LineReader {

    private final Sheet sheet;
    private final List<TableProblem> problems = new ArrayList<>();

    LineReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What the cell holds; null, with the problem noted, when that is not allowed there. */
    <T> T read(SheetLine line, String column, Supplier<T> cell) {
        try {
            return cell.get();
        } catch (BadCell bad) {
            note(line, column, bad.code(), bad.args().toArray());
            return null;
        }
    }

    String text(SheetLine line, String column, boolean required) {
        String text = line.cell(column);
        if (required && text.isEmpty()) {
            note(line, column, "ontbreekt");
        }
        if (text.length() > Domain.Words.LONGEST) {
            note(line, column, "te-lang", Domain.Words.LONGEST);
        }
        return text;
    }

    /** The code of a reason; one of those that reports know, where there is a list. */
    String reason(SheetLine line, TableDefinition table, String code) {
        List<String> known = table.limits().reasons();
        if (!code.isEmpty() && !known.isEmpty() && !known.contains(code)) {
            note(line, ExampleCase.REASON, "onbekende-reden", code, String.join(", ", known));
        }
        return code;
    }

    void note(SheetLine line, String column, String code, Object... args) {
        problems.add(sheet.problem(line.number(), column, code, args));
    }

    List<TableProblem> problems() {
        return List.copyOf(problems);
    }

    /** Throws {@link BadTable} with every problem that was noted. */
    void finish() {
        if (!problems.isEmpty()) {
            throw new BadTable(problems);
        }
    }
}
