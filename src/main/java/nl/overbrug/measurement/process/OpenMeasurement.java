package nl.overbrug.measurement.process;

import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.MeasurementPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets {@code measurementOpen} (YES, NO) and, when there is one, until when it can be done; {@code lastTalk} may be left out. */
@Component
class OpenMeasurement implements JavaDelegate {

    private final MeasurementPlan plan;

    OpenMeasurement(MeasurementPlan plan) {
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Measurement> open = plan.open(
                UUID.fromString(execution.getProcessBusinessKey()), "YES".equals(execution.getVariable("lastTalk")));
        execution.setVariable("measurementOpen", open.isPresent() ? "YES" : "NO");
        open.ifPresent(measurement -> {
            execution.setVariable("measurementDue", Date.from(measurement.dueAt()));
            execution.setVariable("measurementUntil", Date.from(measurement.closesAt()));
        });
    }
}
