package nl.overbrug.outflow.process;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import nl.overbrug.outflow.OutflowAdvising;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AdviseOutflow implements JavaDelegate {

    private final OutflowAdvising advising;

    AdviseOutflow(OutflowAdvising advising) {
        this.advising = advising;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant due = advising.advise(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("outflowDue", Date.from(due));
    }
}
