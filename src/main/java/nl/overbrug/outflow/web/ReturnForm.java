package nl.overbrug.outflow.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Coming back; {@code goals} are those of the old trajectory that go along. */
record ReturnForm(LocalDate on, Set<UUID> goals) {

    Set<UUID> chosen() {
        return goals == null ? Set.of() : goals;
    }
}
