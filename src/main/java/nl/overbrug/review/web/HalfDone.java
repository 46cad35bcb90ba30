package nl.overbrug.review.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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

    void keep(UUID trajectoryId, ReviewForm form) {
        try {
            drafts.keep(trajectoryId, json.writeValueAsString(form));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a conversation could not be written down", e);
        }
    }

    /** Empty when none was kept, or an older version kept it in a form that is not read any more. */
    Optional<Kept> of(UUID trajectoryId) {
        return drafts.of(trajectoryId).flatMap(draft -> {
            try {
                return Optional.of(new Kept(json.readValue(draft.content(), ReviewForm.class), draft.keptAt()));
            } catch (JsonProcessingException e) {
                return Optional.empty();
            }
        });
    }
}
