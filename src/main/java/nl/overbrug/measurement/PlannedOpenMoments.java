package nl.overbrug.measurement;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.bridge.MeasurementMoment;
import nl.overbrug.bridge.OpenMoments;
import nl.overbrug.kernel.Problem;
import org.springframework.stereotype.Component;

/** The Bridge can be measured at a moment that is open, as it is planned and stands. */
@Component
class PlannedOpenMoments implements OpenMoments {

    private final MeasurementRows rows;

    PlannedOpenMoments(MeasurementRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Problem> obstacle(UUID trajectoryId, MeasurementMoment moment) {
        return rows.find(trajectoryId, moment.name())
                .map(PlannedOpenMoments::obstacle)
                .orElseGet(() -> Optional.of(Problem.of("", "probleem.meting-niet-gepland")));
    }

    private static Optional<Problem> obstacle(Measurement measurement) {
        PlannedMoment planned = measurement.planned();
        return switch (measurement.state()) {
            case OPEN -> Optional.empty();
            case PLANNED ->
                Optional.of(Problem.of("", "probleem.meting-gepland", planned.opensOn(), planned.closesOn()));
            case MISSED -> Optional.of(Problem.of("", "probleem.meting-missed", planned.opensOn(), planned.closesOn()));
            case DONE, DECLINED, LAPSED ->
                Optional.of(Problem.of(
                        "", "probleem.meting-" + measurement.state().name().toLowerCase(Locale.ROOT)));
        };
    }
}
