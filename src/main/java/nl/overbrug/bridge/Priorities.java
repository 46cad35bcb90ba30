package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** How many pillars can come first, by the table {@code bridge/priorities}. What was chosen before stays until the choice changes. */
@Component
public class Priorities {

    /** No conversation was before this day. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Rulebook rulebook;
    private final MovableClock clock;

    Priorities(Rulebook rulebook, MovableClock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** In a conversation on this day; as of today where that is no day on which one was held, which is refused elsewhere. */
    public int most(LocalDate on) {
        LocalDate today = clock.today();
        LocalDate day = on.isAfter(today) || on.isBefore(EARLIEST) ? today : on;
        return rulebook.tryOut(PriorityFacts.TABLE, day, new PriorityFacts(day))
                .verdict()
                .most();
    }

    List<Problem> problems(List<Pillar> chosen, LocalDate on) {
        int most = most(on);
        if (chosen.size() > most) {
            return List.of(Problem.of("priorities", "probleem.te-veel-prioriteiten", most));
        }
        return !chosen.isEmpty() && EnumSet.copyOf(chosen).size() < chosen.size()
                ? List.of(Problem.of("priorities", "probleem.dubbele-pijler"))
                : List.of();
    }
}
