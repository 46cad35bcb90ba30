package nl.overbrug.intake;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.people.SubjectAccess;
import org.springframework.stereotype.Component;

/** Answers for referrals where a ground page asks who may see what. */
@Component
class ReferralAccess implements SubjectAccess {

    private final ReferralRows rows;
    private final CurrentPerson current;

    ReferralAccess(ReferralRows rows, CurrentPerson current) {
        this.rows = rows;
        this.current = current;
    }

    @Override
    public Optional<Boolean> mayRead(UUID subject) {
        return rows.find(subject)
                .map(referral -> current.find()
                        .filter(me -> me.has(Role.MENTOR) && me.inTeam(referral.teamId()))
                        .isPresent());
    }

    @Override
    public Optional<String> pageOf(UUID subject) {
        return rows.find(subject).map(referral -> "/aanmeldingen/" + referral.id());
    }
}
