package nl.overbrug.trajectory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.overbrug.kernel.Labelled;

/** A conversation between the mentor and the participant; at most one is counted a day. */
public record Conversation(UUID id, UUID trajectoryId, LocalDate heldOn, Kind kind, boolean faceToFace, UUID mentorId) {

    /** What it was mainly for. */
    public enum Kind implements Labelled {
        FIRST,
        PROGRESS,
        MEASUREMENT,
        CLOSING;

        @Override
        public String messageKey() {
            return "gesprek." + name().toLowerCase(Locale.ROOT);
        }
    }
}
