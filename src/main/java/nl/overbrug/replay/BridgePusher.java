package nl.overbrug.replay;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.bridge.BridgeMeasurements;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goals;
import nl.overbrug.bridge.Position;
import nl.overbrug.bridge.Stamp;
import nl.overbrug.cohort.Act;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.replay.CaseThings.Kind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The Bridge in conversation, and the goals on it. */
@Component
@Profile("demo")
class BridgePusher implements Pusher {

    private final Bridges bridges;
    private final BridgeMeasurements measurements;
    private final Goals goals;
    private final CaseThings things;

    BridgePusher(Bridges bridges, BridgeMeasurements measurements, Goals goals, CaseThings things) {
        this.bridges = bridges;
        this.measurements = measurements;
        this.goals = goals;
        this.things = things;
    }

    @Override
    public boolean push(Act act) {
        if (act instanceof Act.FillBridge fill) {
            fill(fill, things.get(act.caseNo(), Kind.TRAJECTORY));
        } else if (act instanceof Act.SetGoal goal) {
            UUID trajectory = things.get(act.caseNo(), Kind.TRAJECTORY);
            UUID id = goals.set(trajectory, stamp(trajectory, act.day()), goal.pillar(), goal.words())
                    .value()
                    .id();
            things.keep(act.caseNo(), Kind.GOAL, goal.goal(), id);
        } else {
            return false;
        }
        return true;
    }

    private void fill(Act.FillBridge fill, UUID trajectory) {
        LocalDate day = fill.day();
        if (!fill.now().isEmpty()) {
            bridges.fill(trajectory, stamp(trajectory, day), positions(fill.now()))
                    .value();
        }
        if (!fill.wanted().isEmpty()) {
            bridges.wish(trajectory, stamp(trajectory, day), fill.wanted()).value();
        }
        for (Act.Link link : fill.links()) {
            bridges.link(trajectory, stamp(trajectory, day), link.from(), link.to(), link.words())
                    .value();
        }
        if (!fill.priorities().isEmpty()) {
            bridges.prioritise(trajectory, stamp(trajectory, day), fill.priorities())
                    .value();
        }
    }

    /** The Bridge of a measurement, which {@link MeasurementPusher} then concludes. */
    void measure(Act.Measure measure, UUID trajectory, String moment) {
        measurements
                .fill(trajectory, moment, stamp(trajectory, measure.day()), positions(measure.positions()))
                .value();
    }

    private Stamp stamp(UUID trajectory, LocalDate day) {
        return bridges.find(trajectory).at(day);
    }

    /** @param steps 0 for not applicable */
    private static Map<Pillar, Position> positions(Map<Pillar, Integer> steps) {
        Map<Pillar, Position> positions = new EnumMap<>(Pillar.class);
        steps.forEach((pillar, step) -> positions.put(pillar, step == 0 ? Position.NOT_APPLICABLE : Position.of(step)));
        return positions;
    }
}
