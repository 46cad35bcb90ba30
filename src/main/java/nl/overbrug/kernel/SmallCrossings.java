package nl.overbrug.kernel;

import java.util.BitSet;

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
    /** Of every row, how many it holds in the columns so far; and of every column in the rows. */
    private final long[] ofRows;

    private final long[] ofColumns;

    private SmallCrossings(long[][] people, boolean[][] hide) {
        this.people = people;
        this.ofRows = new long[people.length];
        this.ofColumns = new long[people[0].length];
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < people[row].length; column++) {
                if (hide[row][column] || isSmall(people[row][column])) {
                    addRow(row);
                    addColumn(column);
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
            boolean moreRows = isFew(rows, ofRows) || anySmall(columns, ofColumns);
            boolean moreColumns = isFew(columns, ofColumns) || anySmall(rows, ofRows);
            growing = (moreRows && addRow(next(rows, people.length)))
                    || (moreColumns && addColumn(next(columns, people[0].length)))
                    || (moreRows && addColumn(next(columns, people[0].length)))
                    || (moreColumns && addRow(next(rows, people.length)));
        }
    }

    /** Whether less than two of these lines hold anybody. */
    private static boolean isFew(BitSet lines, long[] sums) {
        int holding = 0;
        for (int line = lines.nextSetBit(0); line >= 0 && holding < FEWEST_LINES; line = lines.nextSetBit(line + 1)) {
            holding += sums[line] > 0 ? 1 : 0;
        }
        return holding < FEWEST_LINES;
    }

    private static boolean anySmall(BitSet lines, long[] sums) {
        int line = lines.nextSetBit(0);
        while (line >= 0 && !isSmall(sums[line])) {
            line = lines.nextSetBit(line + 1);
        }
        return line >= 0;
    }

    /** The next one after the last, going round: its place decides, never how many it holds. All of them when there is none left. */
    private static int next(BitSet lines, int all) {
        int next = lines.nextClearBit(lines.length());
        return next < all ? next : lines.nextClearBit(0);
    }

    /** @return whether it is there and was not among them */
    private boolean addRow(int row) {
        if (row == people.length || rows.get(row)) {
            return false;
        }
        rows.set(row);
        for (int column = 0; column < ofColumns.length; column++) {
            ofColumns[column] += people[row][column];
        }
        return true;
    }

    private boolean addColumn(int column) {
        if (column == ofColumns.length || columns.get(column)) {
            return false;
        }
        columns.set(column);
        for (int row = 0; row < ofRows.length; row++) {
            ofRows[row] += people[row][column];
        }
        return true;
    }

    private static boolean isSmall(long people) {
        return people > 0 && people < SmallCounts.SHOWN_FROM;
    }
}
