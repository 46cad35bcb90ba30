package nl.overbrug.review.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Result;
import nl.overbrug.review.ReviewDrafts;
import org.springframework.stereotype.Component;

/** The page of a conversation as the mentor left it. */
@Component
class HalfDone {

    private final ReviewDrafts drafts;
    private final ObjectMapper json;

    HalfDone(ReviewDrafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    record Kept(ReviewForm form, Instant at) {}

    Result<Integer> keep(UUID trajectoryId, ReviewForm form) {
        try {
            return drafts.keep(trajectoryId, form.version(), json.writeValueAsString(form));
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
