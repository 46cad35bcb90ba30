package nl.overbrug.figure;

/**
 * Of whom or what a figure tells.
 *
 * @param of in words
 * @param n how many
 * @param missing who would count, had it been known; never part of n
 * @param period in words; null where it is that of the page
 */
public record Base(String of, Cell n, Cell missing, String period) {

    public Base(String of, Cell n, Cell missing) {
        this(of, n, missing, null);
    }
}
