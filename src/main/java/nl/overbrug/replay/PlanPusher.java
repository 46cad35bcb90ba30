package nl.overbrug.replay;

import java.util.List;
import java.util.UUID;
import nl.overbrug.bridge.Goals;
import nl.overbrug.cohort.Act;
import nl.overbrug.plan.ActionDraft;
import nl.overbrug.plan.ActionKind;
import nl.overbrug.plan.ActionWords;
import nl.overbrug.plan.Doer;
import nl.overbrug.plan.Plan;
import nl.overbrug.plan.PlanDraft;
import nl.overbrug.plan.PlanState;
import nl.overbrug.plan.Plans;
import nl.overbrug.replay.CaseThings.Kind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Goal-action plans, and the goals that are reached by them. */
@Component
@Profile("demo")
class PlanPusher implements Pusher {

    private final Plans plans;
    private final Goals goals;
    private final CaseThings things;

    PlanPusher(Plans plans, Goals goals, CaseThings things) {
        this.plans = plans;
        this.goals = goals;
        this.things = things;
    }

    @Override
    public boolean push(Act act) {
        if (act instanceof Act.MakePlan make) {
            make(make);
        } else if (act instanceof Act.ReachGoal reach) {
            Plan plan = plans.open(things.get(act.caseNo(), Kind.PLAN, reach.goal()))
                    .orElseThrow();
            plans.close(plan.id(), plan.version(), PlanState.REACHED).value();
            goals.reach(things.get(act.caseNo(), Kind.GOAL, reach.goal()), act.day())
                    .value();
        } else {
            return false;
        }
        return true;
    }

    private void make(Act.MakePlan make) {
        UUID trajectory = things.get(make.caseNo(), Kind.TRAJECTORY);
        UUID goal = things.get(make.caseNo(), Kind.GOAL, make.goal());
        List<ActionDraft> drafts =
                make.actions().stream().map(PlanPusher::draft).toList();
        Plan plan = plans.make(trajectory, PlanDraft.under(goal, make.shortTermGoal(), make.dueOn(), drafts))
                .value();
        things.keep(make.caseNo(), Kind.PLAN, make.goal(), plan.id());
        for (int i = 0; i < drafts.size(); i++) {
            things.keep(
                    make.caseNo(),
                    Kind.ACTION,
                    make.actions().get(i).number(),
                    plan.actions().get(i).id());
        }
    }

    private static ActionDraft draft(Act.PlannedAction action) {
        ActionWords words = new ActionWords(
                action.words(),
                Doer.PARTICIPANT,
                null,
                ActionKind.valueOf(action.kind().name()),
                action.obstacle(),
                action.strategy(),
                action.sign());
        return ActionDraft.of(words, action.dueOn());
    }
}
