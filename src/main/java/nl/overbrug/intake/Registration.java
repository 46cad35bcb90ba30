package nl.overbrug.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.trajectory.Participant;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The receipt of referrals. */
@Service
public class Registration {

    private final ReferralRows rows;
    private final Participants participants;
    private final Trajectories trajectories;
    private final CurrentPerson current;
    private final ReferralStart start;

    Registration(
            ReferralRows rows,
            Participants participants,
            Trajectories trajectories,
            CurrentPerson current,
            ReferralStart start) {
        this.rows = rows;
        this.participants = participants;
        this.trajectories = trajectories;
        this.current = current;
        this.start = start;
    }

    /**
     * Registers a referral for the current mentor's team. Refused when somebody with the same name and birth date is known and the mentor
     * did not say whether it is the same person, and when that person has a referral or trajectory under way.
     */
    @Transactional
    public Result<UUID> refer(NewReferral referral) {
        Person me = current.require(Role.MENTOR);
        List<Problem> problems = new ArrayList<>(referral.problems(start.today()));
        if (referral.participantId() != null) {
            underWay(referral.participantId(), problems);
        } else if (!referral.newPerson() && !sameAs(referral).isEmpty()) {
            problems.add(Problem.of("samePerson", "probleem.zelfde-persoon"));
        }
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        Result<UUID> participant = referral.participantId() == null
                ? participants.register(referral.person())
                : Result.done(referral.participantId());
        return participant.map(id -> start.begin(id, referral.receipt(), me));
    }

    /**
     * Asked before an empty page is shown.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anybody but a mentor
     */
    public void requireMayRefer() {
        current.require(Role.MENTOR);
    }

    /** Whom this could be. */
    public List<Participant> sameAs(NewReferral referral) {
        return participants.findSame(referral.person().name(), referral.person().birthDate());
    }

    private void underWay(UUID participantId, List<Problem> problems) {
        boolean running = trajectories
                .lastOf(participantId)
                .filter(last -> !last.isEnded())
                .isPresent();
        if (running || rows.openOf(participantId).isPresent()) {
            problems.add(Problem.of("samePerson", "probleem.al-onderweg"));
        }
    }
}
