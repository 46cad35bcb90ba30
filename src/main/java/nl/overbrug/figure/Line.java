package nl.overbrug.figure;

import java.util.List;

/**
 * A line of a figure.
 *
 * @param depth how far it is set in: 0 for a whole, more for its parts
 * @param language of the head, where it is not that of the page; else null
 * @param cells for each column but the first, which is the head; one that spans columns stands for all of them
 */
public record Line(String head, int depth, String language, List<Cell> cells) {

    public Line(String head, List<Cell> cells) {
        this(head, 0, null, cells);
    }

    public Line(String head, int depth, List<Cell> cells) {
        this(head, depth, null, cells);
    }

    /** Whether there are counts in it that may not be shown. */
    boolean isWithheld() {
        return cells.stream().anyMatch(Cell::endsWithheld);
    }

    /** Whether nothing else is in it. */
    boolean isEmptyOrWithheld() {
        return cells.stream().allMatch(cell -> cell.endsWithheld() || cell.isBlank());
    }
}
