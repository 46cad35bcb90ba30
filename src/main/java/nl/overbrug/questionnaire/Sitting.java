package nl.overbrug.questionnaire;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An occasion (afname) on which questionnaires are filled in: a measurement, seen from here.
 *
 * @param moment its code within the trajectory, for instance {@code T1}
 * @param instruments what is filled in, the Bridge among it
 * @param isOpen whether it can be done now
 * @param closesAt until when it can be done
 */
public record Sitting(
        UUID id, UUID trajectoryId, String moment, Set<Instrument> instruments, boolean isOpen, Instant closesAt) {}
