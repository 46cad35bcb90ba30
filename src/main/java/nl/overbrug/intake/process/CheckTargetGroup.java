package nl.overbrug.intake.process;

import java.util.UUID;
import nl.overbrug.intake.TargetGroupCheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckTargetGroup implements JavaDelegate {

    private final TargetGroupCheck check;

    CheckTargetGroup(TargetGroupCheck check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        check.judge(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
