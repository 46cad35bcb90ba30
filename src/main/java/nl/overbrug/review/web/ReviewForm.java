package nl.overbrug.review.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.kernel.Problem;
import nl.overbrug.plan.Action;
import nl.overbrug.review.NewReview;
import nl.overbrug.review.ReviewNext;

/**
 * A progress conversation on its page; kept as it is when the mentor stops half-way.
 *
 * @param version of the conversation when the page was opened
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReviewForm(
        Integer version,
        LocalDate on,
        Boolean faceToFace,
        List<ReportLine> actions,
        Boolean stress,
        Boolean feedback,
        MomentFields moment,
        ReviewNext next) {

    ReviewForm {
        version = version == null ? 0 : version;
        faceToFace = isTicked(faceToFace);
        stress = isTicked(stress);
        feedback = isTicked(feedback);
        actions = actions == null
                ? List.of()
                : actions.stream()
                        .filter(line -> line != null && line.id() != null)
                        .toList();
        moment = moment == null ? MomentFields.NONE : moment;
        next = next == null ? ReviewNext.REVIEW : next;
    }

    static ReviewForm opened(int version, LocalDate today, List<Action> open) {
        return new ReviewForm(
                version, today, true, open.stream().map(ReportLine::of).toList(), false, false, null, null);
    }

    NewReview toReview() {
        return new NewReview(
                on,
                faceToFace,
                actions.stream().map(ReportLine::toReport).toList(),
                new NewReview.Ticks(stress, feedback),
                moment.chosen(),
                next);
    }

    List<Problem> problems() {
        return on == null ? List.of(Problem.missing("on")) : moment.problems();
    }

    /** The same answers beside the actions as they stand now; actions that came since are added, those that are gone leave. */
    ReviewForm against(List<Action> all) {
        List<UUID> shown = actions.stream().map(ReportLine::id).toList();
        List<ReportLine> lines = actions.stream()
                .flatMap(line -> all.stream()
                        .filter(action -> action.id().equals(line.id()))
                        .map(line::against))
                .collect(Collectors.toCollection(ArrayList::new));
        all.stream()
                .filter(action -> action.isOpen() && !shown.contains(action.id()))
                .map(ReportLine::of)
                .forEach(lines::add);
        return new ReviewForm(version, on, faceToFace, lines, stress, feedback, moment, next);
    }

    ReviewForm at(int opened) {
        return new ReviewForm(opened, on, faceToFace, actions, stress, feedback, moment, next);
    }

    private static boolean isTicked(Boolean box) {
        return box != null && box;
    }
}
