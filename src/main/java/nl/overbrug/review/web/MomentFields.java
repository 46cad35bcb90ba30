package nl.overbrug.review.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.overbrug.kernel.Problem;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The next appointment: one of the moments that are offered, or another day and time. Another day goes before what was offered.
 *
 * @param offer one of the offers; null when none was taken
 */
record MomentFields(
        @DateTimeFormat(pattern = "yyyy-MM-dd'T'HH:mm") LocalDateTime offer,
        LocalDate date,

        @DateTimeFormat(
                pattern = "HH:mm",
                fallbackPatterns = {"H:mm", "H.mm", "HH:mm:ss"})
        LocalTime time) {

    static final MomentFields NONE = new MomentFields(null, null, null);

    static MomentFields at(LocalDateTime moment) {
        return new MomentFields(moment, null, null);
    }

    /** Null when none was made. */
    LocalDateTime chosen() {
        return date != null && time != null ? date.atTime(time) : offer;
    }

    List<Problem> problems() {
        if (date != null && time == null) {
            return List.of(Problem.missing("moment.time"));
        }
        return date == null && time != null ? List.of(Problem.missing("moment.date")) : List.of();
    }
}
