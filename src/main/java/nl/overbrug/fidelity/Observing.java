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
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.ProtocolNorm;

/** Lets the rules look at trajectories; what holds on a day is asked once. */
final class Observing {

    private final Rulebook rulebook;
    private final Protocol protocol;
    private final Map<LocalDate, Protocol.OfDay> steps = new HashMap<>();
    private final Map<LocalDate, FirstTalks> norms = new HashMap<>();

    Observing(Rulebook rulebook, Protocol protocol) {
        this.rulebook = rulebook;
        this.protocol = protocol;
    }

    Decision<Observation> look(TalkRows.OfTrajectory trajectory) {
        List<Record> facts = new ArrayList<>(trajectory.noted());
        Map<Integer, List<AskedStep>> editions = new TreeMap<>();
        for (TalkRows.Held talk : trajectory.talks()) {
            Protocol.OfDay ofDay = stepsOn(talk.on());
            facts.add(new Talk(talk.id(), talk.number(), ofDay.version()));
            editions.put(ofDay.version(), ofDay.asked());
        }
        editions.values().forEach(facts::addAll);
        facts.add(norms.computeIfAbsent(trajectory.startedOn(), this::norm));
        return rulebook.tryOut(Observation.RULES, facts);
    }

    Protocol.OfDay stepsOn(LocalDate day) {
        return steps.computeIfAbsent(day, protocol::on);
    }

    /** The norm that held when the trajectory began, so that looking again gives the same. */
    private FirstTalks norm(LocalDate startedOn) {
        return new FirstTalks(rulebook.tryOut(NormFacts.TABLE, startedOn, new NormFacts(ProtocolNorm.FIRST_BRIDGE))
                .verdict()
                .conversations());
    }

    static Map<UUID, TalkRows.Held> byId(TalkRows.OfTrajectory trajectory) {
        Map<UUID, TalkRows.Held> talks = new HashMap<>();
        trajectory.talks().forEach(talk -> talks.put(talk.id(), talk));
        return talks;
    }
}
