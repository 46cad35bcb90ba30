package nl.overbrug.kernel;

import java.util.List;

/**
 * What somebody reads at once of a long list.
 *
 * @param number counted from 1; less becomes 1
 * @param size the most lines that stand on it
 */
public record ListPage(int number, int size) {

    /** The whole list on one page. */
    public static final ListPage EVERYTHING = new ListPage(1, Integer.MAX_VALUE);

    private static final int USUAL_SIZE = 25;

    public ListPage {
        number = Math.max(1, number);
    }

    /** 25 lines at once. */
    public static ListPage of(int number) {
        return new ListPage(number, USUAL_SIZE);
    }

    /** How many lines stand before it. */
    public long skipped() {
        return (number - 1L) * size;
    }

    /** How many pages a list of so many lines has. */
    public int pages(int lines) {
        return (int) ((lines - 1L + size) / size);
    }

    /** The lines that stand on it; none when the list is shorter. */
    public <T> List<T> of(List<T> whole) {
        return whole.stream().skip(skipped()).limit(size).toList();
    }
}
