package nl.overbrug.fidelity;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** How much of an element a team does, coarse enough that nobody makes a list of the best from it; each band holds its lower bound. */
public enum ShareBand implements Labelled {
    MOST(0.65),
    PART(0.35),
    LITTLE(0);

    private final double from;

    ShareBand(double from) {
        this.from = from;
    }

    /** @param share of the steps that mentors apply, from 0 to 1 */
    static ShareBand of(double share) {
        for (ShareBand band : values()) {
            if (share >= band.from) {
                return band;
            }
        }
        throw new IllegalArgumentException(share + " is no share");
    }

    @Override
    public String messageKey() {
        return "fidelity.band." + name().toLowerCase(Locale.ROOT);
    }
}
