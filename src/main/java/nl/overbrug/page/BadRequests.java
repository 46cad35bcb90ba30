package nl.overbrug.page;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers to programs that asked something that is not right: names that the address does not have and values that are wrong, all at once, as problem
 * details (RFC 9457). So each address reads its parameters as one record.
 */
@RestControllerAdvice(annotations = RestController.class)
public class BadRequests {

    private static final Map<Class<?>, String> WRITTEN =
            Map.of(LocalDate.class, "probleem.dag-voor-programma", Boolean.class, "probleem.ja-of-nee-voor-programma");

    private final Texts texts;

    BadRequests(Texts texts) {
        this.texts = texts;
    }

    /** A program writes days in one way only, whatever people may type. */
    @InitBinder
    void read(WebDataBinder binder) {
        binder.registerCustomEditor(LocalDate.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.isEmpty() ? null : day(text));
            }
        });
    }

    private static LocalDate day(String text) {
        try {
            if (text.matches("\\d{4}-.*")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw new IllegalArgumentException("not a date");
    }

    /** @param given what could not be read, and what is wrong with it otherwise; told by the names of the parameters, in the order of the alphabet */
    public ResponseEntity<ProblemDetail> answer(Errors given) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(texts.of("api.fout.400.titel"));
        problem.setDetail(texts.of("api.400"));
        problem.setProperty(
                "fouten",
                given.getFieldErrors().stream()
                        .sorted(Comparator.comparing(FieldError::getField))
                        .map(error -> Map.of("veld", error.getField(), "melding", words(error, given)))
                        .toList());
        return ResponseEntity.<ProblemDetail>of(problem).build();
    }

    /** Where nothing else is judged. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(MethodArgumentNotValidException thrown) {
        return answer(thrown.getBindingResult());
    }

    private String words(FieldError error, Errors given) {
        String key = error.isBindingFailure() ? WRITTEN.get(given.getFieldType(error.getField())) : null;
        return key == null ? texts.of(error) : texts.of(key);
    }
}
