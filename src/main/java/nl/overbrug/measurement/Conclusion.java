package nl.overbrug.measurement;

import java.time.LocalDate;

/**
 * How a measurement was held.
 *
 * @param on the day of the conversation
 * @param faceToFace whether mentor and participant sat together; needed, for it may decide which measurement counts as the last
 * @param voucherGiven whether the thank-you voucher was handed over
 */
public record Conclusion(LocalDate on, Boolean faceToFace, boolean voucherGiven) {}
