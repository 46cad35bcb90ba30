package nl.overbrug.intake.process;

import java.util.UUID;
import nl.overbrug.intake.Participation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class StartTrajectory implements JavaDelegate {

    private final Participation participation;

    StartTrajectory(Participation participation) {
        this.participation = participation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        participation.startTrajectory(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
