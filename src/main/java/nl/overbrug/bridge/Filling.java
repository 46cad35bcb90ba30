package nl.overbrug.bridge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;

/**
 * One time that positions were filled in.
 *
 * @param moment the code of the moment for a measurement, else null
 * @param on the day of the conversation
 * @param contentVersion the version of the texts under which it was answered
 * @param concludedAt since when it is frozen; null while it is not
 * @param positions what was answered; a pillar that is left out was not
 */
public record Filling(
        UUID id,
        UUID conversationId,
        String moment,
        LocalDate on,
        int contentVersion,
        Instant concludedAt,
        Map<Pillar, Position> positions) {

    public boolean isMeasurement() {
        return moment != null;
    }

    public boolean isConcluded() {
        return concludedAt != null;
    }
}
