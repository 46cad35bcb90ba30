package nl.overbrug.bridge.web;

import java.util.List;
import nl.overbrug.kernel.Pillar;

/**
 * The Bridge as a drawing: eight columns of five blocks each, in units of the drawing.
 *
 * @param earlier whether any column shows an earlier position
 */
record Picture(List<Column> columns, boolean earlier) {

    static final int COLUMN_WIDTH = 112;
    private static final int FOOT = 336;
    private static final int COURSE = 42;
    private static final int NAME = 412;
    private static final int LINE = 22;

    /**
     * @param at counted from 0
     * @param now the step now; null when there is none
     * @param state why there is no step: the key of a word; null when there is one
     * @param priority counted from 1; null when it has none
     */
    record Column(int at, Pillar pillar, Integer now, Integer wanted, Integer earlier, String state, Integer priority) {

        public int x() {
            return at * COLUMN_WIDTH;
        }

        public int middle() {
            return x() + COLUMN_WIDTH / 2;
        }

        /** Names stand higher and lower by turns, so that long ones have room. */
        public int nameAt() {
            return at % 2 == 0 ? NAME : NAME + LINE;
        }

        /** How a block is drawn: reached, wanted or open. */
        public String look(int step) {
            if (now != null && step <= now) {
                return "reached";
            }
            return now != null && wanted != null && step <= wanted ? "wanted" : "open";
        }

        /** The top of a step's block. */
        public int top(int step) {
            return FOOT - step * COURSE;
        }
    }
}
