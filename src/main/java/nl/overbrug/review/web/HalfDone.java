package nl.overbrug.review.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import nl.overbrug.kernel.Result;
import nl.overbrug.review.PageTime;
import nl.overbrug.review.ReviewDrafts;
import org.springframework.stereotype.Component;

/** The page of a conversation as the mentor left it. */
@Component
class HalfDone {

    private final ReviewDrafts drafts;
    private final ObjectMapper json;
    private final PageTime time;

    HalfDone(ReviewDrafts drafts, ObjectMapper json, PageTime time) {
        this.drafts = drafts;
        this.json = json;
        this.time = time;
    }

    record Kept(ReviewForm form, Instant at) {}

    /** The mentor is at it. */
    void shown(ReviewView view) {
        if (view.mayChange()) {
            time.shown(view.trajectory().mentorId(), view.id());
        }
    }

    Result<Integer> keep(ReviewView view, ReviewForm form) {
        try {
            Result<Integer> kept = drafts.keep(view.id(), form.version(), json.writeValueAsString(form));
            if (kept.isDone()) {
                time.left(view.trajectory().mentorId(), view.id());
            }
            return kept;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a conversation could not be written down", e);
        }
    }

    /** The page as it opens now. */
    ReviewForm opened(ReviewView view) {
        int version = drafts.version(view.id());
        return of(view).map(kept -> kept.form().against(view.allActions()).at(version))
                .orElseGet(() -> ReviewForm.opened(version, view.today(), view.openActions()));
    }

    /** Empty when none was kept, or an older version kept it in a form that is not read any more. */
    Optional<Kept> of(ReviewView view) {
        Optional<ReviewDrafts.Draft> found = view.mayChange() ? drafts.of(view.id()) : Optional.empty();
        return found.flatMap(draft -> {
            try {
                return Optional.of(new Kept(json.readValue(draft.content(), ReviewForm.class), draft.keptAt()));
            } catch (JsonProcessingException e) {
                return Optional.empty();
            }
        });
    }
}
