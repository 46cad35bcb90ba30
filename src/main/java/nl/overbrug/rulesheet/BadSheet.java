package nl.overbrug.rulesheet;

import java.util.List;

/** A file that is not a workbook of this table; nothing of it was taken over. */
public final class BadSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<SheetProblem> problems;

    BadSheet(List<SheetProblem> problems) {
        super(problems.size() + " problems in a workbook, the first: "
                + problems.get(0).code());
        this.problems = List.copyOf(problems);
    }

    BadSheet(String code, Object... args) {
        this(List.of(SheetProblem.of("", code, args)));
    }

    public List<SheetProblem> problems() {
        return problems;
    }
}
