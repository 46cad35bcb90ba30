package nl.overbrug.rulefollow.process;

import java.util.UUID;
import nl.overbrug.rulefollow.Following;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets {@code more} (YES, NO): whether others still have to follow. */
@Component
class FollowVersion implements JavaDelegate {

    private final Following following;

    FollowVersion(Following following) {
        this.following = following;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean more = following.followOn(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("more", more ? "YES" : "NO");
    }
}
