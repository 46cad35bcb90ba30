package nl.overbrug.measurement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.bridge.BridgeMeasurements;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Filling;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.measurement.Measurements.Progress;
import nl.overbrug.questionnaire.Instrument;
import org.springframework.stereotype.Component;

/** The Bridge as one of the instruments of a measurement. */
@Component
class BridgeMeasuring {

    private final BridgeMeasurements measurements;
    private final Bridges bridges;
    private final MovableClock clock;

    BridgeMeasuring(BridgeMeasurements measurements, Bridges bridges, MovableClock clock) {
        this.measurements = measurements;
        this.bridges = bridges;
        this.clock = clock;
    }

    Optional<Filling> filling(Measurement measurement) {
        return measurements.of(measurement.trajectoryId(), measurement.moment());
    }

    /** What was said in conversation and counts for this measurement makes it begun. */
    Progress progress(Measurement measurement) {
        if (filling(measurement).map(Filling::isConcluded).orElse(false)) {
            return Progress.FILLED;
        }
        boolean begun = measurement.state() == MomentState.OPEN && hasAnswers(measurement, clock.today());
        return begun ? Progress.BEGUN : Progress.NOT_BEGUN;
    }

    /** Whether a measurement on this day has any answer on the Bridge, also from the conversation of that day. */
    boolean hasAnswers(Measurement measurement, LocalDate on) {
        if (!measurement.content().instruments().contains(Instrument.BRIDGE)) {
            return false;
        }
        return filling(measurement)
                .map(filling -> !filling.positions().isEmpty())
                .orElseGet(() -> !measurements
                        .saidAlready(measurement.trajectoryId(), measurement.moment(), on)
                        .isEmpty());
    }

    /** Freezes what was answered, unless it is frozen. */
    void freeze(Measurement measurement, LocalDate on) {
        UUID trajectory = measurement.trajectoryId();
        boolean frozen = filling(measurement).map(Filling::isConcluded).orElse(false);
        if (!frozen) {
            measurements
                    .conclude(
                            trajectory,
                            measurement.moment(),
                            bridges.find(trajectory).at(on))
                    .value();
        }
    }
}
