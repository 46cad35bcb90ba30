package nl.overbrug.intake.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.intake.NewReferral;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.Referrer;
import nl.overbrug.trajectory.NewParticipant;
import nl.overbrug.trajectory.Participant;

/** The registration page. {@code samePerson} is the id of a known person, "new", or null while nobody was asked. */
record NewReferralForm(
        String name,
        LocalDate birthDate,
        Participant.Gender gender,
        Participant.Education education,
        String district,
        String phone,
        String email,
        String preference,
        String practicalNeeds,
        LocalDate receivedOn,
        Referrer referrer,
        boolean threatening,
        String helpRequest,
        String samePerson) {

    static final String NEW = "new";

    static NewReferralForm empty(LocalDate today) {
        return new NewReferralForm(
                null, null, null, null, null, null, null, null, null, today, null, false, null, null);
    }

    NewReferral toReferral() {
        NewParticipant person = new NewParticipant(
                name,
                birthDate,
                gender,
                education,
                new Participant.Contact(district, phone, email, preference, practicalNeeds));
        return new NewReferral(
                known(),
                person,
                NEW.equals(samePerson),
                new Referral.Receipt(receivedOn, referrer, threatening, helpRequest));
    }

    private UUID known() {
        try {
            return samePerson == null || NEW.equals(samePerson) ? null : UUID.fromString(samePerson);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
