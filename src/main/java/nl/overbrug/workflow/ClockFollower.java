package nl.overbrug.workflow;

import java.util.Date;
import nl.overbrug.kernel.MovableClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Makes the engine keep the time of the one clock. */
@Component
class ClockFollower {

    ClockFollower(MovableClock clock) {
        clock.follow((offset, stoppedAt) -> {
            if (stoppedAt != null) {
                ClockUtil.setCurrentTime(Date.from(stoppedAt));
            } else {
                ClockUtil.reset();
                ClockUtil.offset(offset.toMillis());
            }
        });
    }
}
