package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Bridge of a trajectory in conversation: any part, in any order, half-done if need be. Every change needs the trajectory's own mentor and is
 * refused when the trajectory has ended, when the stamp is stale, or when its day lies in the future or before the start.
 */
@Service
public class Bridges {

    private final BridgeDesk desk;
    private final Trajectories trajectories;
    private final BridgeReading reading;
    private final FillingDesk fillings;
    private final Thoughts thoughts;

    Bridges(
            BridgeDesk desk,
            Trajectories trajectories,
            BridgeReading reading,
            FillingDesk fillings,
            Thoughts thoughts) {
        this.desk = desk;
        this.trajectories = trajectories;
        this.reading = reading;
        this.fillings = fillings;
        this.thoughts = thoughts;
    }

    /** How it hangs together and what comes first. */
    @Component
    record Thoughts(ThoughtRows rows, Priorities limit) {}

    /**
     * To read: a mentor of the team. Empty when there is no such trajectory; a Bridge on which nothing was filled in is there.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anybody else
     */
    public Optional<Bridge> of(UUID trajectoryId) {
        return trajectories.open(trajectoryId).map(trajectory -> reading.bridge(trajectoryId));
    }

    /** Every filling, the first one first; to read, as {@link #of}. */
    public List<Filling> fillings(UUID trajectoryId) {
        return trajectories.open(trajectoryId).isEmpty() ? List.of() : reading.fillings(trajectoryId);
    }

    /** What was wanted before on each pillar where that was something else, said in an earlier conversation; to read, as {@link #of}. */
    public Map<Pillar, Wish> earlierWishes(UUID trajectoryId) {
        return trajectories.open(trajectoryId).isEmpty() ? Map.of() : reading.earlierWishes(trajectoryId);
    }

    /** The texts from which somebody chooses in a conversation on this day; to read, as {@link #of}. */
    public Optional<ContentPack> texts(UUID trajectoryId, LocalDate on) {
        return trajectories.open(trajectoryId).map(trajectory -> reading.texts(trajectoryId, on));
    }

    /** For processes, rules and read models, which act for nobody in particular. */
    public Bridge find(UUID trajectoryId) {
        return reading.bridge(trajectoryId);
    }

    /** Fills in where the participant stands now; pillars that are left out keep what they have. May end the task of the first Bridge. */
    @Transactional
    public Result<Bridge> fill(UUID trajectoryId, Stamp stamp, Map<Pillar, Position> positions) {
        List<Problem> problems = positions.isEmpty()
                ? List.of(Problem.of("position", "probleem.verplicht-keuze"))
                : stamp.problems(reading.texts(trajectoryId, stamp.on()));
        Result<Conversation> done = desk.change(
                trajectoryId, stamp, BridgePart.NOW, problems, talk -> fillings.inConversation(talk, positions));
        if (done.isDone()) {
            fillings.finishFirstBridge(done.value());
        }
        return after(done);
    }

    /**
     * Where the participant wants to be, as a step (1-5) for each pillar; null takes the wish on that pillar back. What was wanted before is
     * kept with its conversation.
     */
    @Transactional
    public Result<Bridge> wish(UUID trajectoryId, Stamp stamp, Map<Pillar, Integer> wanted) {
        boolean known = wanted.values().stream().allMatch(step -> step == null || Position.isStep(step));
        List<Problem> problems = known
                ? stamp.problems(reading.texts(trajectoryId, stamp.on()))
                : List.of(Problem.of("wanted", "probleem.onbekende-keuze"));
        return after(desk.change(
                trajectoryId,
                stamp,
                BridgePart.WANTED,
                problems,
                talk -> reading.saveWishes(talk, wanted, desk.now())));
    }

    /** Says that two pillars hang together; the words are the participant's own and may be left out. */
    @Transactional
    public Result<Bridge> link(UUID trajectoryId, Stamp stamp, Pillar from, Pillar to, String words) {
        List<Problem> problems = new ArrayList<>();
        if (from == null) {
            problems.add(Problem.of("from", "probleem.verplicht-keuze"));
        }
        if (to == null) {
            problems.add(Problem.of("to", "probleem.verplicht-keuze"));
        } else if (to == from) {
            problems.add(Problem.of("to", "probleem.zelfde-pijler"));
        }
        OwnWords.judge("words", words, problems);
        return after(desk.change(trajectoryId, stamp, BridgePart.LINKS, problems, talk -> {
            PillarLink link = new PillarLink(UUID.randomUUID(), from, to, OwnWords.kept(words));
            thoughts.rows().insertLink(talk, link, desk.now());
        }));
    }

    /** Takes a link back; nothing happens when it is not there. */
    @Transactional
    public Result<Bridge> unlink(UUID trajectoryId, Stamp stamp, UUID linkId) {
        return after(desk.change(
                trajectoryId,
                stamp,
                BridgePart.LINKS,
                List.of(),
                talk -> thoughts.rows().deleteLink(talk.trajectoryId(), linkId)));
    }

    /** How it all hangs together, in the participant's own words; empty takes the note back. */
    @Transactional
    public Result<Bridge> note(UUID trajectoryId, Stamp stamp, String note) {
        List<Problem> problems = new ArrayList<>();
        OwnWords.judge("note", note, problems);
        return after(desk.change(
                trajectoryId, stamp, BridgePart.LINKS, problems, talk -> reading.saveNote(trajectoryId, note)));
    }

    /** What comes first: different pillars, as many as {@link Priorities} allow, the most important first; replaces what was chosen before. */
    @Transactional
    public Result<Bridge> prioritise(UUID trajectoryId, Stamp stamp, List<Pillar> priorities) {
        return after(desk.change(
                trajectoryId,
                stamp,
                BridgePart.PRIORITIES,
                thoughts.limit().problems(priorities, stamp.on()),
                talk -> thoughts.rows().savePriorities(talk, priorities)));
    }

    private Result<Bridge> after(Result<Conversation> done) {
        return done.map(talk -> reading.bridge(talk.trajectoryId()));
    }
}
