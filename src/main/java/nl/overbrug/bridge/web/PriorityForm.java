package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.overbrug.kernel.Pillar;

/** What comes first, second and third; each may be left open. */
record PriorityForm(Integer version, LocalDate on, Pillar first, Pillar second, Pillar third) {

    static PriorityForm of(int version, LocalDate on, List<Pillar> priorities) {
        return new PriorityForm(version, on, at(priorities, 0), at(priorities, 1), at(priorities, 2));
    }

    List<Pillar> priorities() {
        return Stream.of(first, second, third).filter(Objects::nonNull).toList();
    }

    private static Pillar at(List<Pillar> priorities, int place) {
        return place < priorities.size() ? priorities.get(place) : null;
    }
}
