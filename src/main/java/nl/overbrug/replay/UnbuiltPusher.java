package nl.overbrug.replay;

import java.util.Set;
import nl.overbrug.cohort.Act;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acts whose step is not built yet; they are left out. */
@Component
@Profile("demo")
class UnbuiltPusher implements Pusher {

    private static final Set<Class<? extends Act>> UNBUILT = Set.of(
            Act.FillBridge.class,
            Act.SetGoal.class,
            Act.MakePlan.class,
            Act.ReviewActions.class,
            Act.ReachGoal.class,
            Act.PromiseVoucher.class,
            Act.EarnVoucher.class,
            Act.HandOverVoucher.class,
            Act.GiveCard.class,
            Act.Measure.class);

    @Override
    public boolean push(Act act) {
        return UNBUILT.contains(act.getClass());
    }
}
