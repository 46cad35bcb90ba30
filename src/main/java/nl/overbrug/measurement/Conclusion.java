package nl.overbrug.measurement;

import java.time.LocalDate;

/**
 * How a measurement was held.
 *
 * @param on the day of the conversation
 * @param faceToFace whether mentor and participant sat together
 * @param voucherGiven whether the thank-you voucher was handed over
 */
public record Conclusion(LocalDate on, boolean faceToFace, boolean voucherGiven) {}
