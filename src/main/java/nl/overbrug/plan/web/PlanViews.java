package nl.overbrug.plan.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.bridge.Goal;
import nl.overbrug.bridge.Goals;
import nl.overbrug.plan.Plan;
import nl.overbrug.plan.Plans;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Collects what the pages of the plans show; a trajectory or plan that does not exist is a 404. */
@Component
class PlanViews {

    private final Trajectories trajectories;
    private final Participants participants;
    private final Plans plans;
    private final Goals goals;
    private final Diary diary;

    PlanViews(Trajectories trajectories, Participants participants, Plans plans, Goals goals, Diary diary) {
        this.trajectories = trajectories;
        this.participants = participants;
        this.plans = plans;
        this.goals = goals;
        this.diary = diary;
    }

    PlansView of(UUID id) {
        Trajectory trajectory = trajectories.open(id).orElseThrow(PlanViews::unknown);
        Map<UUID, Goal> byId = new LinkedHashMap<>();
        goals.of(id).forEach(goal -> byId.put(goal.id(), goal));
        boolean mayChange = plans.mayChange(trajectory);
        return new PlansView(
                trajectory,
                participants.find(trajectory.participantId()).orElseThrow(),
                mayChange,
                mayChange && plans.mayGoOn(id),
                byId,
                plans.of(id),
                diary.next(id),
                diary.today());
    }

    /** A plan of this trajectory. */
    Plan plan(UUID id, UUID planId) {
        return plans.open(planId).filter(plan -> plan.trajectoryId().equals(id)).orElseThrow(PlanViews::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
