package nl.overbrug.rulefile;

import java.util.List;
import java.util.Map;

/**
 * What could be read of lines that are still being written.
 *
 * @param good what was read, by the place of its line, counted from 0
 * @param problems of the other lines; {@link TableProblem#place} says which
 */
public record Reading<T>(Map<Integer, T> good, List<TableProblem> problems) {}
