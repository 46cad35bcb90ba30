package nl.overbrug.measurement.process;

import java.util.UUID;
import nl.overbrug.measurement.MeasurementPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The window has passed without a measurement. */
@Component
class CloseMeasurementWindow implements JavaDelegate {

    private final MeasurementPlan plan;

    CloseMeasurementWindow(MeasurementPlan plan) {
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plan.closeWindow(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
