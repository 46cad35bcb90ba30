package nl.overbrug.monitor;

/** Counts as the database keeps them together: on each line a category, a tab and how many there are in it. */
final class Lines {

    @FunctionalInterface
    interface Line {
        /**
         * @param from where the category begins
         * @param tab where it ends
         */
        void at(int from, int tab, long n);
    }

    private Lines() {}

    /** @param counts null when there is nobody */
    static void each(String counts, Line line) {
        int from = 0;
        while (counts != null && from < counts.length()) {
            int tab = counts.indexOf('\t', from);
            int next = counts.indexOf('\n', tab);
            int end = next < 0 ? counts.length() : next;
            line.at(from, tab, Long.parseLong(counts, tab + 1, end, 10));
            from = end + 1;
        }
    }
}
