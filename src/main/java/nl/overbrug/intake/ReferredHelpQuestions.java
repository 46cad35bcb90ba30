package nl.overbrug.intake;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.HelpQuestions;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** The help questions of the referral that a trajectory came from. */
@Component
class ReferredHelpQuestions implements HelpQuestions {

    private final Trajectories trajectories;
    private final ReferralRows rows;

    ReferredHelpQuestions(Trajectories trajectories, ReferralRows rows) {
        this.trajectories = trajectories;
        this.rows = rows;
    }

    @Override
    public Set<Pillar> of(UUID trajectoryId) {
        return referral(trajectoryId)
                .map(referral -> referral.facts().helpQuestions())
                .orElse(Set.of());
    }

    @Override
    public Optional<String> words(UUID trajectoryId) {
        return referral(trajectoryId).map(referral -> referral.receipt().helpRequest());
    }

    private Optional<Referral> referral(UUID trajectoryId) {
        Optional<Trajectory> trajectory = trajectories.find(trajectoryId);
        while (trajectory.isPresent() && trajectory.get().referralId() == null) {
            UUID previous = trajectory.get().previousId();
            trajectory = previous == null ? Optional.empty() : trajectories.find(previous);
        }
        return trajectory.flatMap(found -> rows.find(found.referralId()));
    }
}
