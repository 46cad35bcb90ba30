package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.UUID;

/** A hand-written card (kaartje): recognition without value. */
public record Card(UUID id, UUID trajectoryId, LocalDate on, String words) {}
