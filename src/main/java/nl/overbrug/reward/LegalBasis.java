package nl.overbrug.reward;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/** On which basis a municipality gives vouchers: Participatiewet art. 31, second paragraph, m (gift) or j (premium), or another. */
public enum LegalBasis implements Labelled {
    GIFT_31_2_M,
    PREMIE_31_2_J,
    OTHER;

    @Override
    public String messageKey() {
        return "grondslag." + name().toLowerCase(Locale.ROOT);
    }
}
