package nl.overbrug.trajectory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Told when a participant was given a thank-you voucher for something that is no action, such as a measurement; within the same transaction.
 *
 * @param occasion what it was for, once for each trajectory, for instance {@code T1}
 * @param amount in euros
 * @param decisionId the stored decision by which there is one, for "Waarom?"
 */
public record ThankYouGiven(UUID trajectoryId, String occasion, BigDecimal amount, LocalDate on, UUID decisionId) {}
