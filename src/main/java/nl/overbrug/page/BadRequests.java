package nl.overbrug.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers to programs that asked something that is not right: every problem at once, as problem details (RFC 9457). */
@RestControllerAdvice(annotations = RestController.class)
public class BadRequests {

    private final Texts texts;

    BadRequests(Texts texts) {
        this.texts = texts;
    }

    /** @param title a key in the message files */
    public ResponseEntity<ProblemDetail> answer(String title, Errors given) {
        return answer(
                title,
                given.getFieldErrors().stream()
                        .map(error -> fault(error.getField(), texts.of(error)))
                        .toList());
    }

    /** A part of the address that is no number or no day. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException thrown) {
        String key = thrown.getRequiredType() == LocalDate.class ? "probleem.dag-voor-programma" : "probleem.getal";
        return answer("fout.400.titel", List.of(fault(thrown.getName(), texts.of(key))));
    }

    private ResponseEntity<ProblemDetail> answer(String title, List<Map<String, String>> faults) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(texts.of(title));
        problem.setProperty("fouten", faults);
        return ResponseEntity.<ProblemDetail>of(problem).build();
    }

    private static Map<String, String> fault(String field, String words) {
        return Map.of("veld", field, "melding", words);
    }
}
