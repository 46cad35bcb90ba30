package nl.overbrug.intake;

import java.time.LocalDate;
import java.util.UUID;

/** A referral in a list. */
public record ReferralLine(
        UUID id, String name, LocalDate receivedOn, Referral.Status status, boolean threatening, UUID mentorId) {}
