package nl.overbrug.intake.web;

import nl.overbrug.intake.ConsentNow;
import nl.overbrug.intake.Referral;

/** The consents; both may stay off. */
record ConsentForm(int version, boolean research, boolean sharing) {

    static ConsentForm of(Referral referral) {
        Referral.Consent given = referral.consent();
        return new ConsentForm(referral.version(), given != null && given.research(), given != null && given.sharing());
    }

    static ConsentForm of(ConsentNow now) {
        return new ConsentForm(now.version(), now.research(), now.sharing());
    }
}
