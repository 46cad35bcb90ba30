package nl.overbrug.fidelity;

/** There are no figures yet: so much was brought in that looking at it takes a while. Whoever asks again later gets them. */
public class StillCounting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int left;
    private final int all;

    StillCounting(int left, int all) {
        super("observations are still being made", null, false, false);
        this.left = left;
        this.all = Math.max(left, all);
    }

    /** How many trajectories were looked at. */
    public int done() {
        return all - left;
    }

    /** How many trajectories there are. */
    public int all() {
        return all;
    }
}
