package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.Goals;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.HelpQuestions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Collects what the pages of one Bridge show. */
@Component
class BridgeViews {

    private final BridgeDoor door;
    private final Bridges bridges;
    private final Goals goals;
    private final HelpQuestions helpQuestions;

    BridgeViews(BridgeDoor door, Bridges bridges, Goals goals, HelpQuestions helpQuestions) {
        this.door = door;
        this.bridges = bridges;
        this.goals = goals;
        this.helpQuestions = helpQuestions;
    }

    /** @param on the day of the conversation; null for today */
    BridgeView of(UUID id, LocalDate on) {
        BridgeDoor.Opened opened = door.open(id);
        Set<Pillar> asked = helpQuestions.of(id);
        LocalDate day = on == null ? door.today() : on;
        return new BridgeView(
                id,
                opened.participant(),
                bridges.of(id).orElseThrow(),
                bridges.fillings(id),
                goals.of(id),
                asked,
                order(asked),
                new BridgeView.Sitting(day, day.equals(door.today()), opened.mine(), opened.ended()));
    }

    /** @return the pillar of this word in an address; any other word is a 404 */
    static Pillar pillar(String slug) {
        return PillarSlug.pillar(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Pillar> order(Set<Pillar> asked) {
        return Arrays.stream(Pillar.values())
                .sorted(Comparator.comparing((Pillar pillar) -> !asked.contains(pillar)))
                .toList();
    }
}
