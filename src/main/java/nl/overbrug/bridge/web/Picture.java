package nl.overbrug.bridge.web;

import java.util.Arrays;
import java.util.List;
import nl.overbrug.bridge.Position;
import nl.overbrug.kernel.Pillar;

/**
 * The Bridge as a drawing: eight columns of five blocks each, in units of the drawing.
 *
 * @param earlier whether any column shows an earlier position
 * @param earlierWish whether any column shows an earlier wish
 */
record Picture(List<Column> columns, boolean earlier, boolean earlierWish) {

    static final int COLUMN_WIDTH = 112;
    private static final int FOOT = 336;
    private static final int COURSE = 42;
    private static final int NAME = 412;
    private static final int LINE = 22;
    private static final int STATE = 16;

    /**
     * What somebody wants on a pillar; each null when there is none.
     *
     * @param step the step wanted now
     * @param before the step that was wanted before
     * @param priority counted from 1
     */
    record Wished(Integer step, Integer before, Integer priority) {
        static final Wished NOTHING = new Wished(null, null, null);
    }

    /**
     * @param position the answer now; null when there is none
     * @param earlier the step before; null when there was none
     * @param frozen whether no answer can come any more
     */
    record Column(Pillar pillar, Position position, Integer earlier, Wished wished, boolean frozen) {

        /** Counted from 0. */
        public int getAt() {
            return pillar.ordinal();
        }

        /** The step now; null when there is none. */
        public Integer getNow() {
            return position == null ? null : position.step();
        }

        public Integer getWanted() {
            return wished.step();
        }

        public Integer getWantedBefore() {
            return wished.before();
        }

        public Integer getPriority() {
            return wished.priority();
        }

        /** Why there is no step: the key of a word; null when there is one. */
        public String getState() {
            if (position == null) {
                return frozen ? "brug.beeld.leeg" : "brug.beeld.open";
            }
            if (position.isStep()) {
                return null;
            }
            return position.isDefinite() ? "brug.beeld.nvt" : "brug.beeld.later";
        }

        public int x() {
            return getAt() * COLUMN_WIDTH;
        }

        public int middle() {
            return x() + COLUMN_WIDTH / 2;
        }

        /** Names stand higher and lower by turns, so that long ones have room. */
        public int nameAt() {
            return getAt() % 2 == 0 ? NAME : NAME + LINE;
        }

        /** How a block is drawn: reached, wanted or open. */
        public String look(int step) {
            Integer now = getNow();
            if (now != null && step <= now) {
                return "reached";
            }
            return now != null && getWanted() != null && step <= getWanted() ? "wanted" : "open";
        }

        /** The height of that word: in the lowest block in which nothing else is drawn. */
        public int getStateAt() {
            int step = Position.LOWEST;
            while (Arrays.asList(earlier, getWanted(), getWantedBefore()).contains(step)) {
                step++;
            }
            return top(step) + COURSE - STATE;
        }

        /** The top of a step's block. */
        public int top(int step) {
            return FOOT - step * COURSE;
        }
    }
}
