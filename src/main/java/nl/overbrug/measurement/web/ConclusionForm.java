package nl.overbrug.measurement.web;

import java.time.LocalDate;
import nl.overbrug.measurement.Conclusion;

/** Concluding a measurement. */
record ConclusionForm(int version, LocalDate on, Boolean faceToFace, boolean voucherGiven) {

    Conclusion toConclusion() {
        return new Conclusion(on, Boolean.TRUE.equals(faceToFace), voucherGiven);
    }
}
