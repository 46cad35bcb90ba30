package nl.overbrug.intake.web;

import java.util.Set;
import java.util.UUID;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.Referrals;
import nl.overbrug.people.People;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.workflow.Workflow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Collects what the pages of one referral show; a referral that does not exist is a 404. */
@Component
class ReferralViews {

    private final Referrals referrals;
    private final Participants participants;
    private final People people;
    private final Workflow workflow;

    ReferralViews(Referrals referrals, Participants participants, People people, Workflow workflow) {
        this.referrals = referrals;
        this.participants = participants;
        this.people = people;
        this.workflow = workflow;
    }

    ReferralView of(UUID id) {
        Referral referral = referrals.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ReferralView(
                referral,
                participants.find(referral.participantId()).orElseThrow(),
                referral.mentorId() == null
                        ? null
                        : people.names(Set.of(referral.mentorId())).get(referral.mentorId()),
                referrals.mayChange(referral),
                workflow.openTasks(id).stream().findFirst().orElse(null),
                referrals.talks(id));
    }
}
