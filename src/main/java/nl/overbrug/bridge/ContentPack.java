package nl.overbrug.bridge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overbrug.kernel.Pillar;

/**
 * The texts of the Bridge in one version.
 *
 * @param version names it; kept with every filling
 */
public record ContentPack(String version, Map<Pillar, PillarText> pillars) {

    /**
     * @param about what the pillar is about, as a question
     * @param steps the five step texts, lowest first
     */
    public record PillarText(Said about, List<Said> steps) {

        /** @param step 1 to 5 */
        public Said step(int step) {
            return steps.get(step - Position.LOWEST);
        }
    }

    /** The same in Dutch and in English. */
    public record Said(String nl, String en) {

        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : nl;
        }
    }

    public PillarText of(Pillar pillar) {
        return pillars.get(pillar);
    }
}
