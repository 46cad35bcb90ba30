package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conversations of a trajectory. Whatever is done together in one conversation shares one record. */
@Service
public class Conversations {

    private final ConversationRows rows;
    private final Trajectories trajectories;
    private final MovableClock clock;
    private final ApplicationEventPublisher events;

    Conversations(
            ConversationRows rows, Trajectories trajectories, MovableClock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.trajectories = trajectories;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The conversation of this day: recorded now, or the one that was recorded already. The trajectory's own mentor only.
     *
     * @param on not in the future and not before the trajectory's start; a problem names the field {@code on}
     */
    @Transactional
    public Result<Conversation> on(UUID trajectoryId, LocalDate on, Conversation.Kind kind, boolean faceToFace) {
        Trajectory trajectory = trajectories.ownCaseload(trajectoryId);
        Optional<Problem> wrong = wrongDay(trajectory, on);
        if (wrong.isPresent()) {
            return Result.refused(wrong.get());
        }
        return Result.done(rows.hold(trajectoryId, on)
                .orElseGet(() -> record(new Conversation(
                        UUID.randomUUID(), trajectoryId, on, kind, faceToFace, trajectory.mentorId()))));
    }

    /** What keeps a conversation from having been on this day, as {@link #on} would say it; empty when nothing does. */
    public Optional<Problem> wrongDay(UUID trajectoryId, LocalDate on) {
        return wrongDay(trajectories.ownCaseload(trajectoryId), on);
    }

    private Optional<Problem> wrongDay(Trajectory trajectory, LocalDate on) {
        if (on == null) {
            return Optional.of(Problem.missing("on"));
        }
        if (on.isAfter(clock.today())) {
            return Optional.of(Problem.of("on", "probleem.datum-toekomst"));
        }
        return on.isBefore(trajectory.startedOn())
                ? Optional.of(Problem.of("on", "probleem.datum-te-vroeg", trajectory.startedOn()))
                : Optional.empty();
    }

    private Conversation record(Conversation conversation) {
        if (!rows.insert(conversation, clock.instant())) {
            return rows.hold(conversation.trajectoryId(), conversation.heldOn()).orElseThrow();
        }
        int number = rows.of(conversation.trajectoryId()).size();
        events.publishEvent(new ConversationHeld(conversation, number));
        return conversation;
    }

    /** All of a trajectory, the first one first. */
    public List<Conversation> of(UUID trajectoryId) {
        return rows.of(trajectoryId);
    }

    /** How many were held, by trajectory, without those of which none was; decides no access. */
    public Map<UUID, Integer> counts(Collection<UUID> trajectories) {
        return rows.counts(trajectories);
    }

    /** The last one that was held face to face. */
    public Optional<Conversation> lastFaceToFace(UUID trajectoryId) {
        return rows.of(trajectoryId).stream().filter(Conversation::faceToFace).reduce((first, second) -> second);
    }
}
