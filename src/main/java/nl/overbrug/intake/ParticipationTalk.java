package nl.overbrug.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.kernel.Problem;

/**
 * A conversation about taking part.
 *
 * @param on the day it was held
 * @param askAgainOn when to ask again; needed when it was not discussed, possible when the resident could not communicate, else null;
 *     more than two years ahead is a slip of the pen
 */
public record ParticipationTalk(ParticipationOutcome outcome, LocalDate on, LocalDate askAgainOn) {

    /** How the process goes on. */
    enum Answer {
        YES,
        LATER,
        NO
    }

    Answer answer() {
        if (outcome == ParticipationOutcome.JOINS) {
            return Answer.YES;
        }
        return askAgainOn == null ? Answer.NO : Answer.LATER;
    }

    List<Problem> problems(LocalDate receivedOn, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (outcome == null) {
            problems.add(Problem.missing("outcome"));
        }
        if (on == null) {
            problems.add(Problem.missing("on"));
        } else if (on.isAfter(today)) {
            problems.add(Problem.of("on", "probleem.datum-toekomst"));
        } else if (on.isBefore(receivedOn)) {
            problems.add(Problem.of("on", "probleem.voor-aanmelding"));
        }
        askAgain(today, problems);
        return problems;
    }

    private void askAgain(LocalDate today, List<Problem> problems) {
        boolean later = outcome == ParticipationOutcome.NOT_DISCUSSED;
        boolean mayBeLater = later || outcome == ParticipationOutcome.CANNOT_COMMUNICATE;
        if (later && askAgainOn == null) {
            problems.add(Problem.of("askAgainOn", "probleem.later-wanneer"));
        } else if (askAgainOn != null && !mayBeLater) {
            problems.add(Problem.of("askAgainOn", "probleem.later-niet-nodig"));
        } else if (askAgainOn != null && !askAgainOn.isAfter(today)) {
            problems.add(Problem.of("askAgainOn", "probleem.datum-verleden"));
        } else if (askAgainOn != null && askAgainOn.isAfter(today.plusYears(2))) {
            problems.add(Problem.of("askAgainOn", "probleem.datum-ver"));
        }
    }
}
