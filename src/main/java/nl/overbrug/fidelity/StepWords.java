package nl.overbrug.fidelity;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;
import nl.overbrug.rollout.Element;

/**
 * What a step is called, where it belongs and when it applies.
 *
 * @param english null when it was not translated; then it is called as in Dutch
 */
public record StepWords(Element element, String dutch, String english, StepMoment applies, How how) {

    /** How it is known that a step was done. */
    public enum How implements Labelled {
        /** The dossier shows it. */
        DERIVED,
        /** The mentor ticked it. */
        TICKED;

        @Override
        public String messageKey() {
            return "fidelity.hoe-weten." + name().toLowerCase(Locale.ROOT);
        }
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && english != null ? english : dutch;
    }

    boolean isCounted() {
        return applies != StepMoment.NEVER;
    }
}
