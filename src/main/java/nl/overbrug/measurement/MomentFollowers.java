package nl.overbrug.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.norm.CountedFromBridge;
import nl.overbrug.rulefollow.Followers;
import nl.overbrug.rulefollow.Shift;
import nl.overbrug.rulefollow.Silence;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** Trajectories that run follow the table of moments, and the last day for the first Bridge where a moment is counted from that. */
@Component
class MomentFollowers implements Followers, CountedFromBridge {

    private final Trajectories trajectories;
    private final MeasurementRows rows;
    private final Replanning replanning;
    private final MomentPlanner planner;

    MomentFollowers(Trajectories trajectories, MeasurementRows rows, Replanning replanning, MomentPlanner planner) {
        this.planner = planner;
        this.trajectories = trajectories;
        this.rows = rows;
        this.replanning = replanning;
    }

    @Override
    public String ruleSet() {
        return MomentFacts.TABLE.name();
    }

    @Override
    public int running() {
        return trajectories.running();
    }

    @Override
    public List<UUID> running(UUID after, int many) {
        return trajectories.running(after, many).stream().map(Trajectory::id).toList();
    }

    @Override
    public List<Shift> follow(UUID id) {
        return replanning.replan(id);
    }

    @Override
    public List<Shift> shifts(Function<Record, List<? extends Record>> table, LocalDate on) {
        Set<UUID> withoutQuestionnaires = rows.withoutQuestionnaires();
        Map<MomentFacts, List<Moment>> said = new HashMap<>();
        List<Shift> shifts = new ArrayList<>();
        trajectories.eachRunning(part -> {
            Map<UUID, List<Measurement>> planned =
                    rows.of(part.stream().map(Trajectory::id).toList());
            for (Trajectory trajectory : part) {
                MomentFacts facts = new MomentFacts(!withoutQuestionnaires.contains(trajectory.id()));
                List<Moment> moments = said.computeIfAbsent(facts, asked -> moments(table.apply(asked)));
                List<Measurement> wanted = MomentPlanner.measurements(trajectory, moments, null);
                Move.between(planned.getOrDefault(trajectory.id(), List.of()), wanted, on)
                        .forEach(move -> shifts.add(move.shift(trajectory.id(), on)));
            }
        });
        return shifts;
    }

    @Override
    public List<Shift> shifts(List<Trajectory> moved, LocalDate on) {
        Map<UUID, List<Measurement>> planned =
                rows.of(moved.stream().map(Trajectory::id).toList());
        List<Shift> shifts = new ArrayList<>();
        moved.stream()
                .filter(trajectory -> planned.containsKey(trajectory.id()))
                .forEach(trajectory -> Move.between(planned.get(trajectory.id()), planner.triedOut(trajectory), on)
                        .forEach(move -> shifts.add(move.shift(trajectory.id(), on))));
        return shifts;
    }

    @Override
    public List<Silence> silences(Function<Record, List<? extends Record>> table) {
        boolean silentWith = table.apply(new MomentFacts(true)).isEmpty();
        boolean silentWithout = table.apply(new MomentFacts(false)).isEmpty();
        if (!silentWith && !silentWithout) {
            return List.of();
        }
        Set<UUID> withoutQuestionnaires = rows.withoutQuestionnaires();
        long[] silent = {0};
        trajectories.eachRunning(part -> silent[0] += part.stream()
                .filter(each -> withoutQuestionnaires.contains(each.id()) ? silentWithout : silentWith)
                .count());
        return List.of(new Silence("meting.dagen", (int) silent[0]));
    }

    private static List<Moment> moments(List<? extends Record> verdicts) {
        return verdicts.stream().map(Moment.class::cast).toList();
    }
}
