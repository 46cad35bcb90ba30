package nl.overbrug.figure;

/**
 * What stands in one place of a figure, on the page as in a file.
 *
 * @param text as it is read
 * @param value the same number, rounded as it is read, so that a file says no more than the page; null when it is no number
 * @param format of the number, as Excel writes it; null when it is no number
 * @param span over how many columns it stands
 * @param given whether it is the same whomever the figure tells of, as the mean of a norm group is
 */
public record Cell(String text, Double value, String format, int span, boolean given) {

    static final String WITHHELD = "×";

    /** For what cannot be said, or has no meaning here. */
    static final String NOTHING = "–";

    /** Words, or a dash for what is not there. */
    public static Cell text(String text) {
        return new Cell(text, null, null, 1, false);
    }

    /** @param value and how Excel writes it */
    static Cell number(String text, double value, String format) {
        return new Cell(text, value, format, 1, false);
    }

    /** The same over several columns. */
    public Cell over(int columns) {
        return new Cell(text, value, format, columns, given);
    }

    /** The same, as a number that does not tell of those in the figure. */
    public Cell asGiven() {
        return new Cell(text, value, format, span, true);
    }

    /** Whether it is not shown because a small number could be worked out from it. */
    public boolean isWithheld() {
        return text.equals(WITHHELD);
    }

    public boolean isNumber() {
        return value != null;
    }

    /** The same, also when words stand before it. */
    boolean endsWithheld() {
        return text.endsWith(WITHHELD);
    }

    /** Whether nothing of those in the figure stands in it. */
    boolean isBlank() {
        return given || text.isEmpty() || text.equals(NOTHING);
    }
}
