package nl.overbrug.reward.process;

import java.util.UUID;
import nl.overbrug.reward.RewardPeriod;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseRewards implements JavaDelegate {

    private final RewardPeriod period;

    CloseRewards(RewardPeriod period) {
        this.period = period;
    }

    @Override
    public void execute(DelegateExecution execution) {
        period.close(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
