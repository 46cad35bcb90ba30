package nl.overbrug.measurement;

import java.util.List;
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
    private final MomentNames names;

    PlannedOpenMoments(MeasurementRows rows, MomentNames names) {
        this.rows = rows;
        this.names = names;
    }

    @Override
    public List<MeasurementMoment> of(UUID trajectoryId) {
        return rows.of(trajectoryId).stream()
                .map(measurement -> new MeasurementMoment(
                        measurement.moment(),
                        names.of(measurement),
                        measurement.content().role() == MomentRole.START))
                .toList();
    }

    @Override
    public Optional<Problem> obstacle(UUID trajectoryId, String moment) {
        return rows.find(trajectoryId, moment)
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
