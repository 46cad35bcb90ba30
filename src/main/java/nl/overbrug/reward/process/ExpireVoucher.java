package nl.overbrug.reward.process;

import java.util.UUID;
import nl.overbrug.reward.HandOvers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExpireVoucher implements JavaDelegate {

    private final HandOvers handOvers;

    ExpireVoucher(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handOvers.expire(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
