package nl.overbrug.bridge;

/**
 * A moment for which the Bridge is measured in one trajectory; which of them counts as the last measurement is a rule, not a moment.
 *
 * @param code for instance {@code T1}; the rules say which there are
 * @param name in the reader's language
 * @param first whether later ones are compared with it
 */
public record MeasurementMoment(String code, String name, boolean first) {}
