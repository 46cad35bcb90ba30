package nl.overbrug.fidelity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.trajectory.Norms;
import nl.overbrug.trajectory.ProtocolNorm;

/** Lets the rules look at trajectories; what holds on a day is asked once. */
final class Observing {

    private final Rulebook rulebook;
    private final Protocol protocol;
    private final Norms norms;
    private final Map<LocalDate, Protocol.OfDay> steps = new HashMap<>();
    private final Map<Since, Integer> firstTalks = new HashMap<>();

    Observing(Rulebook rulebook, Protocol protocol, Norms norms) {
        this.norms = norms;
        this.rulebook = rulebook;
        this.protocol = protocol;
    }

    Decision<Observation> look(TalkRows.OfTrajectory trajectory) {
        List<Record> facts = new ArrayList<>(trajectory.noted());
        facts.addAll(trajectory.notYet());
        Map<Integer, List<AskedStep>> editions = new TreeMap<>();
        for (TalkRows.Held talk : trajectory.talks()) {
            Protocol.OfDay ofDay = stepsOn(talk.on());
            int first = firstTalks.computeIfAbsent(new Since(trajectory.startedOn(), talk.on()), this::firstTalks);
            facts.add(new Talk(talk.id(), talk.number(), first, ofDay.version()));
            editions.put(ofDay.version(), ofDay.asked());
        }
        editions.values().forEach(facts::addAll);
        return rulebook.tryOut(Observation.RULES, facts);
    }

    Protocol.OfDay stepsOn(LocalDate day) {
        return steps.computeIfAbsent(day, protocol::on);
    }

    /** Of a trajectory that began on one day, a conversation on another. */
    private record Since(LocalDate began, LocalDate on) {}

    /** By the norm of the day of the conversation that the trajectory went by, so that looking again gives the same. */
    private int firstTalks(Since since) {
        Integer conversations =
                norms.of(since.began(), ProtocolNorm.FIRST_BRIDGE, since.on()).conversations();
        return conversations == null ? 0 : conversations;
    }

    static Map<UUID, TalkRows.Held> byId(TalkRows.OfTrajectory trajectory) {
        Map<UUID, TalkRows.Held> talks = new HashMap<>();
        trajectory.talks().forEach(talk -> talks.put(talk.id(), talk));
        return talks;
    }
}
