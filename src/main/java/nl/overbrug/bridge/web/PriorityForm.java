package nl.overbrug.bridge.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.overbrug.kernel.Pillar;

/** What comes first, second and so on; each may be left open. The page shows as many places as the rules allow. */
record PriorityForm(
        Integer version,
        LocalDate on,
        Pillar first,
        Pillar second,
        Pillar third,
        Pillar fourth,
        Pillar fifth,
        Pillar sixth,
        Pillar seventh,
        Pillar eighth) {

    static final List<String> PLACES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    static PriorityForm of(int version, LocalDate on, List<Pillar> chosen) {
        return new PriorityForm(
                version,
                on,
                at(chosen, 0),
                at(chosen, 1),
                at(chosen, 2),
                at(chosen, 3),
                at(chosen, 4),
                at(chosen, 5),
                at(chosen, 6),
                at(chosen, 7));
    }

    List<Pillar> priorities() {
        return Stream.of(first, second, third, fourth, fifth, sixth, seventh, eighth)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Pillar at(List<Pillar> chosen, int place) {
        return place < chosen.size() ? chosen.get(place) : null;
    }
}
