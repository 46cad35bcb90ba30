package nl.overbrug.measurement.web;

import java.time.LocalDate;
import nl.overbrug.measurement.Conclusion;
import nl.overbrug.measurement.Measurement;

/** Concluding a measurement; {@code version} is the measurement's. */
record ConclusionForm(int version, LocalDate on, Boolean faceToFace, Boolean voucherGiven) {

    /** Where there is no voucher, the page does not ask about it. */
    ConclusionForm {
        voucherGiven = Boolean.TRUE.equals(voucherGiven);
    }

    /** With how it was held, if it was. */
    static ConclusionForm of(Measurement measurement, LocalDate today) {
        Measurement.Held held = measurement.settlement() == null
                ? null
                : measurement.settlement().held();
        return held == null
                ? new ConclusionForm(measurement.version(), today, true, false)
                : new ConclusionForm(measurement.version(), held.on(), held.faceToFace(), held.voucherGiven());
    }

    Conclusion toConclusion() {
        return new Conclusion(on, faceToFace, voucherGiven);
    }
}
