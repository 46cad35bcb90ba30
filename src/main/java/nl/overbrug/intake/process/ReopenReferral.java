package nl.overbrug.intake.process;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import nl.overbrug.intake.Participation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReopenReferral implements JavaDelegate {

    private final Participation participation;

    ReopenReferral(Participation participation) {
        this.participation = participation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant due = participation.reopen(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("talkDue", Date.from(due));
    }
}
