package nl.overbrug.replay;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the replay runs every page is the one that shows how far it is. Comes before the login: there is nothing to see yet. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReplayGate extends OncePerRequestFilter {

    private static final String SECONDS = "5";

    private final ReplayState state;
    private final ProgressPage page;

    ReplayGate(ReplayState state, ProgressPage page) {
        this.state = state;
        this.page = page;
    }

    /** Health, and what the page itself is made of. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return state.isOpen()
                || path.startsWith("/actuator/")
                || path.startsWith("/vendor/")
                || path.startsWith("/thema/")
                || path.matches("/[a-z]+\\.(css|svg|ico)");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getRequestURI().startsWith("/api/")) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .print("{\"title\":\"Nog niet klaar / Not ready yet\",\"status\":503,\"detail\":\"Retry-After\"}");
        } else {
            if (!request.getRequestURI().equals("/")) {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            }
            // As a header rather than in the page, where a reader's software could not turn it off.
            response.setHeader("Refresh", SECONDS);
            response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
            page.write(state.stand(), request, response);
        }
    }
}
