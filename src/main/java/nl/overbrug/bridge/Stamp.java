package nl.overbrug.bridge;

import java.time.LocalDate;
import java.util.List;
import nl.overbrug.kernel.Problem;

/**
 * What a change of the Bridge starts from.
 *
 * @param version the version of the Bridge that the page showed
 * @param on the day of the conversation in which it is filled in; problems name it {@code on}
 * @param texts the version of the texts from which was chosen; null when none were shown
 */
public record Stamp(int version, LocalDate on, Integer texts) {

    public Stamp(int version, LocalDate on) {
        this(version, on, null);
    }

    /** Refuses an answer that was chosen from other words than it would be kept under. */
    List<Problem> problems(ContentPack now) {
        return texts == null || texts == now.version()
                ? List.of()
                : List.of(Problem.of("answer", "probleem.brug-andere-woorden"));
    }
}
