package nl.overbrug.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.trajectory.NewParticipant;

/**
 * A referral as it comes in.
 *
 * @param participantId somebody who is known already, by the mentor's word; null for a person who is not
 * @param person the person when not known yet; null otherwise
 * @param newPerson true when the mentor says that this is not the known person with the same name and birth date
 * @param receipt received within the last year; an earlier day is a slip of the pen
 */
public record NewReferral(UUID participantId, NewParticipant person, boolean newPerson, Referral.Receipt receipt) {

    static final int LONGEST_REQUEST = 2000;

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>(participantId == null ? person.problems(today) : List.of());
        if (receipt.on() == null) {
            problems.add(Problem.missing("receivedOn"));
        } else if (receipt.on().isAfter(today)) {
            problems.add(Problem.of("receivedOn", "probleem.datum-toekomst"));
        } else if (receipt.on().isBefore(today.minusYears(1))) {
            problems.add(Problem.of("receivedOn", "probleem.aanmelding-te-oud"));
        } else if (participantId == null && person.isBornAfter(receipt.on()) && !person.isBornAfter(today)) {
            problems.add(Problem.of("receivedOn", "probleem.voor-geboorte"));
        }
        if (receipt.referrer() == null) {
            problems.add(Problem.missing("referrer"));
        }
        if (receipt.helpRequest() != null && receipt.helpRequest().length() > LONGEST_REQUEST) {
            problems.add(Problem.of("helpRequest", "probleem.te-lang", LONGEST_REQUEST));
        }
        return problems;
    }
}
