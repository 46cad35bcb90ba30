package nl.overbrug.trajectory.process;

import java.util.UUID;
import nl.overbrug.trajectory.Reminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindFirstBridge implements JavaDelegate {

    private final Reminders reminders;

    RemindFirstBridge(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(UUID.fromString(execution.getProcessBusinessKey()), "fillBridge");
    }
}
