package nl.overbrug.kernel;

import java.util.BitSet;
import java.util.stream.LongStream;

/**
 * Which numbers of a table are kept back when the sums of its rows and columns are known: where a row with something to hide crosses a column with
 * something to hide. Rows and columns are added until each of them holds 5 people or more in what is kept back, or none, and two or more of each hold
 * anybody. Whatever is kept back may then be at least six numbers, for people can be moved round between any two of its rows and columns.
 */
public final class SmallCrossings {

    private static final int FEWEST_LINES = 2;

    private final long[][] people;
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();

    private SmallCrossings(long[][] people, boolean[][] hide) {
        this.people = people;
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < people[row].length; column++) {
                if (hide[row][column] || isSmall(people[row][column])) {
                    rows.set(row);
                    columns.set(column);
                }
            }
        }
    }

    /**
     * @param people by row and column, at least one of each; their sums may be known
     * @param hide what must be kept back for another reason than being small
     * @return of the same size: what is kept back
     */
    public static boolean[][] keptBack(long[][] people, boolean[][] hide) {
        SmallCrossings crossings = new SmallCrossings(people, hide);
        crossings.grow();
        boolean[][] kept = new boolean[people.length][people[0].length];
        for (int row = 0; row < kept.length; row++) {
            for (int column = 0; column < kept[row].length; column++) {
                kept[row][column] = crossings.rows.get(row) && crossings.columns.get(column);
            }
        }
        return kept;
    }

    private void grow() {
        boolean growing = !rows.isEmpty();
        while (growing) {
            long[] ofRows = sums(rows, columns, false);
            long[] ofColumns = sums(columns, rows, true);
            boolean moreRows = ofRows.length < FEWEST_LINES || anySmall(ofColumns);
            boolean moreColumns = ofColumns.length < FEWEST_LINES || anySmall(ofRows);
            growing = (moreRows && add(rows, people.length))
                    || (moreColumns && add(columns, people[0].length))
                    || (moreRows && add(columns, people[0].length))
                    || (moreColumns && add(rows, people.length));
        }
    }

    /** How many each line holds in what is kept back, of those that hold anybody. */
    private long[] sums(BitSet lines, BitSet across, boolean turned) {
        return lines.stream()
                .mapToLong(line -> across.stream()
                        .mapToLong(at -> turned ? people[at][line] : people[line][at])
                        .sum())
                .filter(sum -> sum > 0)
                .toArray();
    }

    private static boolean anySmall(long[] sums) {
        return LongStream.of(sums).anyMatch(SmallCrossings::isSmall);
    }

    /** The next one after the last, going round: its place decides, never how many it holds. */
    private static boolean add(BitSet lines, int all) {
        if (lines.cardinality() == all) {
            return false;
        }
        int next = lines.nextClearBit(lines.length());
        lines.set(next < all ? next : lines.nextClearBit(0));
        return true;
    }

    private static boolean isSmall(long people) {
        return people > 0 && people < SmallCounts.SHOWN_FROM;
    }
}
