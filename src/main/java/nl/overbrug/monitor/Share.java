package nl.overbrug.monitor;

/**
 * A part of a whole, always with both numbers.
 *
 * @param label a key in the message files
 * @param base the whole that the part is a share of
 */
public record Share(String label, int count, int base) {

    /** From 0 to 1; of nothing there is no share. */
    public Double fraction() {
        return base == 0 ? null : (double) count / base;
    }
}
