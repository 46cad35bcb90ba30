package nl.overbrug.measurement.process;

import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.MeasurementPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets {@code hasMeasurement} (YES, NOT_NOW, or NO after the end) and, when there is one, the dates that the process waits for. */
@Component
class NextMeasurement implements JavaDelegate {

    private final MeasurementPlan plan;

    NextMeasurement(MeasurementPlan plan) {
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID trajectory = UUID.fromString(execution.getProcessBusinessKey());
        Optional<Measurement> next = plan.next(trajectory);
        execution.setVariable("hasMeasurement", next.isPresent() ? "YES" : plan.isOver(trajectory) ? "NO" : "NOT_NOW");
        next.ifPresent(measurement -> {
            execution.setVariable("measurementAt", Date.from(measurement.opensAt()));
            execution.setVariable("measurementDue", Date.from(measurement.dueAt()));
            execution.setVariable("measurementUntil", Date.from(measurement.closesAt()));
        });
    }
}
