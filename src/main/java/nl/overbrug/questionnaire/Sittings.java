package nl.overbrug.questionnaire;

import java.util.Optional;
import java.util.UUID;

/** The sittings of all trajectories, told by whoever plans them. Judges nobody: who may see or change what is decided by who asks. */
public interface Sittings {

    Optional<Sitting> find(UUID id);

    Optional<Sitting> of(UUID trajectoryId, String moment);
}
