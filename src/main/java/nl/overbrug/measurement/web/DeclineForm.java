package nl.overbrug.measurement.web;

import nl.overbrug.measurement.Measurement;

/** The participant does not want a measurement; {@code version} is the measurement's. */
record DeclineForm(int version, String reason) {

    /** With the reason that was given, if any. */
    static DeclineForm of(Measurement measurement) {
        return new DeclineForm(
                measurement.version(),
                measurement.settlement() == null
                        ? null
                        : measurement.settlement().reason());
    }
}
