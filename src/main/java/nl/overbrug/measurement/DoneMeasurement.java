package nl.overbrug.measurement;

import java.time.LocalDate;

/**
 * A measurement that was done, as the rules read it.
 *
 * @param faceToFace whether mentor and participant sat together
 */
public record DoneMeasurement(String moment, MomentRole role, LocalDate on, boolean faceToFace) {}
