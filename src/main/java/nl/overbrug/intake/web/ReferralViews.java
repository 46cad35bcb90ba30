package nl.overbrug.intake.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.Referrals;
import nl.overbrug.people.Audit;
import nl.overbrug.people.People;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.workflow.Workflow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Collects what the pages of one referral show; a referral that does not exist is a 404. */
@Component
class ReferralViews {

    private static final String[] CHANGES = Stream.of(
                    "feiten",
                    "advies-bevestigd",
                    "anders-besloten",
                    "feiten-aanvullen",
                    "deelname",
                    "eerder-vragen",
                    "toestemming",
                    "opgepakt",
                    "teruggegeven")
            .map("audit.aanmelding."::concat)
            .toArray(String[]::new);

    private final Referrals referrals;
    private final Participants participants;
    private final People people;
    private final Workflow workflow;
    private final Audit audit;

    ReferralViews(Referrals referrals, Participants participants, People people, Workflow workflow, Audit audit) {
        this.referrals = referrals;
        this.participants = participants;
        this.people = people;
        this.workflow = workflow;
        this.audit = audit;
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
                referrals.talks(id),
                referrals.whyThen(referral).orElse(null));
    }

    /**
     * For a form that is shown again: what it would show now, and who changed it last.
     *
     * @param stored the form as it would open now, or with what was decided since
     */
    void again(ReferralView view, Record stored, Model model) {
        model.addAttribute("stored", stored);
        model.addAttribute("storedBy", audit.lastChange(view.referral().id(), CHANGES));
    }
}
