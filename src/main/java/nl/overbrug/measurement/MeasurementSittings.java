package nl.overbrug.measurement;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.questionnaire.Sitting;
import nl.overbrug.questionnaire.Sittings;
import org.springframework.stereotype.Component;

/** Measurements as questionnaires see them. */
@Component
class MeasurementSittings implements Sittings {

    private final MeasurementRows rows;

    MeasurementSittings(MeasurementRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Sitting> find(UUID id) {
        return rows.find(id).map(Measurement::sitting);
    }

    @Override
    public Optional<Sitting> of(UUID trajectoryId, String moment) {
        return rows.find(trajectoryId, moment).map(Measurement::sitting);
    }
}
