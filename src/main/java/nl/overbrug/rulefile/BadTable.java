package nl.overbrug.rulefile;

import java.util.List;
import java.util.stream.Collectors;

/** A rule table cannot be read; the message names each file, line and column. */
public final class BadTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TableProblem> problems;

    BadTable(List<TableProblem> problems) {
        super(problems.stream().map(TableProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    BadTable(String file, String code, Object... args) {
        this(List.of(new TableProblem(file, 0, "", code, List.of(args))));
    }

    public List<TableProblem> problems() {
        return problems;
    }
}
