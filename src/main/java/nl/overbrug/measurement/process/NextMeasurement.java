package nl.overbrug.measurement.process;

import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.MeasurementPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets {@code hasMeasurement} (YES, NOT_NOW) and, when there is one, from when it can be done. */
@Component
class NextMeasurement implements JavaDelegate {

    private final MeasurementPlan plan;

    NextMeasurement(MeasurementPlan plan) {
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Measurement> next = plan.next(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("hasMeasurement", next.isPresent() ? "YES" : "NOT_NOW");
        next.ifPresent(measurement -> execution.setVariable("measurementAt", Date.from(measurement.opensAt())));
    }
}
