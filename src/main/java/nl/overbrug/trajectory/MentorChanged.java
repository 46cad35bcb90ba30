package nl.overbrug.trajectory;

import java.util.UUID;

/** Told when a trajectory was handed over to another mentor, within the same transaction. */
public record MentorChanged(UUID trajectoryId, UUID teamId, UUID mentorId) {}
