package nl.overbrug.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.overbrug.plan.ActionReport;

/**
 * A progress conversation as it is closed.
 *
 * @param on the day on which it was held
 * @param actions what was told; those without an outcome were not talked about
 * @param appointment the next one, in local time; null when none was made
 */
public record NewReview(
        LocalDate on,
        boolean faceToFace,
        List<ActionReport> actions,
        Ticks ticks,
        LocalDateTime appointment,
        ReviewNext next) {

    /**
     * What else was talked about.
     *
     * @param stress what stress does, and how to go on despite it
     * @param feedback what the participant thinks of the mentor's help
     */
    public record Ticks(boolean stress, boolean feedback) {

        public static final Ticks NONE = new Ticks(false, false);
    }

    public NewReview {
        actions = List.copyOf(actions);
        next = next == null ? ReviewNext.REVIEW : next;
    }
}
