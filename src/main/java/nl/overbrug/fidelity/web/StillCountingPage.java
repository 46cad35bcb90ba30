package nl.overbrug.fidelity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.overbrug.fidelity.StillCounting;
import nl.overbrug.page.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says how far it is, and looks again by itself; a program is told when to ask again. */
@ControllerAdvice
class StillCountingPage {

    private static final String SECONDS = "3";

    private final Texts texts;

    StillCountingPage(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    Object show(StillCounting thrown, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        if (request.getRequestURI().startsWith("/api/")) {
            ProblemDetail problem =
                    ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, texts.of("api.503"));
            problem.setTitle(texts.of("fidelity.bezig"));
            return ResponseEntity.of(problem).build();
        }
        // As a header rather than in the page, where a reader's software could not turn it off.
        response.setHeader("Refresh", SECONDS);
        return new ModelAndView("fidelity/counting", HttpStatus.SERVICE_UNAVAILABLE)
                .addObject("done", thrown.done())
                .addObject("all", thrown.all());
    }
}
