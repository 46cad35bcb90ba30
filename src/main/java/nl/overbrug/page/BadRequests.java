package nl.overbrug.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.overbrug.input.UnknownParameters;
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

    private static final Map<Class<?>, String> WRITTEN = Map.of(
            LocalDate.class,
            "probleem.dag-voor-programma",
            boolean.class,
            "probleem.ja-of-nee-voor-programma",
            Boolean.class,
            "probleem.ja-of-nee-voor-programma");

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
        String key = WRITTEN.getOrDefault(thrown.getRequiredType(), "probleem.getal");
        return answer("api.fout.400.titel", List.of(fault(thrown.getName(), texts.of(key))));
    }

    /** A misspelt filter would be answered as if it had not been asked for. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownParameters thrown) {
        return answer(
                "api.fout.400.titel",
                thrown.names().stream()
                        .map(name -> fault(name, texts.of("probleem.onbekend-voor-programma")))
                        .toList());
    }

    private ResponseEntity<ProblemDetail> answer(String title, List<Map<String, String>> faults) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(texts.of(title));
        problem.setDetail(texts.of("api.400"));
        problem.setProperty("fouten", faults);
        return ResponseEntity.<ProblemDetail>of(problem).build();
    }

    private static Map<String, String> fault(String field, String words) {
        return Map.of("veld", field, "melding", words);
    }
}
