package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.bridge.Bridge;
import nl.overbrug.bridge.BridgeMeasurements;
import nl.overbrug.bridge.BridgePart;
import nl.overbrug.bridge.Bridges;
import nl.overbrug.bridge.ComingBack;
import nl.overbrug.bridge.Filling;
import nl.overbrug.bridge.Goals;
import nl.overbrug.bridge.MeasurementMoment;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.HelpQuestions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Collects what the pages of one Bridge show. */
@Component
class BridgeViews {

    private final BridgeDoor door;
    private final Bridges bridges;
    private final BridgeMeasurements measurements;
    private final Around around;
    private final ComingBack comingBack;

    BridgeViews(
            BridgeDoor door, Bridges bridges, BridgeMeasurements measurements, Around around, ComingBack comingBack) {
        this.door = door;
        this.bridges = bridges;
        this.measurements = measurements;
        this.around = around;
        this.comingBack = comingBack;
    }

    /** What stands beside a Bridge. */
    @Component
    record Around(Goals goals, HelpQuestions helpQuestions) {}

    /** @param on the day of the conversation; null for today */
    BridgeView of(UUID id, LocalDate on) {
        BridgeDoor.Opened opened = door.open(id);
        comingBack.earlier(id).forEach(door::readFromNext);
        Set<Pillar> asked = around.helpQuestions().of(id);
        LocalDate day = on == null ? door.today() : on;
        Bridge bridge = bridges.of(id).orElseThrow();
        List<Filling> fillings = bridges.fillings(id);
        return new BridgeView(
                id,
                opened.participant(),
                bridge,
                fillings,
                around.goals().of(id),
                asked,
                order(asked),
                Memory.of(bridge, fillings, bridges.earlierWishes(id), comingBack.known(id), comingBack.unasked(id)),
                new BridgeView.Sitting(
                        day,
                        day.equals(door.today()),
                        opened.mine(),
                        opened.ended(),
                        bridges.texts(id, day).orElseThrow()),
                measurements.moments(id).stream()
                        .collect(Collectors.toMap(MeasurementMoment::code, MeasurementMoment::name)));
    }

    /** For a page that is shown again: the form as it would open now, and who changed that part of the Bridge last. */
    void again(UUID id, BridgePart part, Record stored, Model model) {
        model.addAttribute("stored", stored);
        model.addAttribute("storedBy", door.lastChange(id, part));
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
