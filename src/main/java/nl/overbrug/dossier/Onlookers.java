package nl.overbrug.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.Referrals;
import nl.overbrug.kernel.ListPage;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Service;

/**
 * Who read or changed a dossier. A mentor of its team opens it and can print it for the resident, who has a right to know (GDPR art. 15).
 * That it was looked at is kept as well.
 */
@Service
public class Onlookers {

    private final Trajectories trajectories;
    private final Referrals referrals;
    private final Participants participants;
    private final Audit audit;

    Onlookers(Trajectories trajectories, Referrals referrals, Participants participants, Audit audit) {
        this.trajectories = trajectories;
        this.referrals = referrals;
        this.participants = participants;
        this.audit = audit;
    }

    /**
     * @param visits the latest first
     * @param pages how many there are of the size of this one
     */
    public record Onlooking(String participant, List<Audit.Visit> visits, ListPage page, int pages) {}

    /**
     * Of a trajectory and the referral that it came from.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anybody but a mentor of its team
     */
    public Optional<Onlooking> ofTrajectory(UUID id, ListPage page) {
        return trajectories.open(id).map(found -> seen(found, page));
    }

    /** The same of a referral alone. */
    public Optional<Onlooking> ofReferral(UUID id, ListPage page) {
        return referrals.open(id).map(found -> seen(found, page));
    }

    private Onlooking seen(Trajectory trajectory, ListPage page) {
        List<UUID> subjects = Stream.ofNullable(trajectory.referralId()).toList();
        return seen(trajectory.participantId(), trajectory.id(), subjects, page);
    }

    private Onlooking seen(Referral referral, ListPage page) {
        return seen(referral.participantId(), referral.id(), List.of(), page);
    }

    private Onlooking seen(UUID participant, UUID subject, List<UUID> others, ListPage page) {
        audit.read(subject, "audit.inzage.gelezen");
        List<UUID> subjects = Stream.concat(Stream.of(subject), others.stream()).toList();
        return new Onlooking(
                participants.find(participant).orElseThrow().name(),
                audit.visits(subjects, page),
                page,
                page.pages(audit.countVisits(subjects)));
    }
}
