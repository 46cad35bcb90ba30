package nl.overbrug.page;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Answers to programs that asked something that is not right: every problem at once, as problem details (RFC 9457). */
@Component
public class BadRequests {

    private final Texts texts;

    BadRequests(Texts texts) {
        this.texts = texts;
    }

    /** @param title a key in the message files */
    public ResponseEntity<ProblemDetail> answer(String title, Errors given) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(texts.of(title));
        List<Map<String, String>> errors = given.getFieldErrors().stream()
                .map(error -> Map.of("veld", error.getField(), "melding", texts.of(error)))
                .toList();
        problem.setProperty("fouten", errors);
        return ResponseEntity.<ProblemDetail>of(problem).build();
    }
}
