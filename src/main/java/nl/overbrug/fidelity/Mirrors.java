package nl.overbrug.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.rollout.Element;
import nl.overbrug.rollout.Introductions;
import org.springframework.stereotype.Service;

/** A mentor's own figures, for nobody else; who is no mentor gets an {@link org.springframework.security.access.AccessDeniedException}. */
@Service
public class Mirrors {

    private final Observations observations;
    private final ShareRows rows;
    private final Protocol protocol;
    private final Introductions introductions;
    private final CurrentPerson current;

    Mirrors(
            Observations observations,
            ShareRows rows,
            Protocol protocol,
            Introductions introductions,
            CurrentPerson current) {
        this.observations = observations;
        this.rows = rows;
        this.protocol = protocol;
        this.introductions = introductions;
        this.current = current;
    }

    public Mirror own() {
        Person me = current.require(Role.MENTOR);
        UUID mentor = me.id();
        observations.upToDate();
        Map<ProtocolStep, StepWords> steps = protocol.today().steps();
        List<ShareRows.Count> counts = rows.ofMentor(mentor);
        Map<ProtocolStep, List<Mirror.OpenDossier>> open = rows.open(mentor);
        List<Mirror.Part> parts = Arrays.stream(Element.values())
                .map(element -> new Mirror.Part(element, lines(element, steps, counts, open)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
        return new Mirror(rows.participants(mentor), rows.untalked(mentor), parts, introductions.notYet(me.teamId()));
    }

    /** Why a step counts as it does; empty when it does not count, or applied to nobody yet. */
    public Optional<StepSeen> step(ProtocolStep step) {
        UUID mentor = current.require(Role.MENTOR).id();
        observations.upToDate();
        StepWords words = protocol.today().steps().get(step);
        return rows.ofMentor(mentor).stream()
                .filter(count -> count.step() == step && words.isCounted())
                .map(count ->
                        new StepSeen(new StepShare(step, words, count.done(), count.base()), rows.seen(mentor, step)))
                .findFirst();
    }

    private static List<Mirror.Line> lines(
            Element element,
            Map<ProtocolStep, StepWords> steps,
            List<ShareRows.Count> counts,
            Map<ProtocolStep, List<Mirror.OpenDossier>> open) {
        List<Mirror.Line> lines = new ArrayList<>();
        for (ShareRows.Count count : counts) {
            StepWords words = steps.get(count.step());
            if (words.element() == element && words.isCounted()) {
                lines.add(new Mirror.Line(
                        new StepShare(count.step(), words, count.done(), count.base()),
                        LookingBack.STEPS.contains(count.step())
                                ? List.of() // about no participant
                                : open.getOrDefault(count.step(), List.of())));
            }
        }
        return lines;
    }
}
