package nl.overbrug.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says which version of the interface answered, before anything can refuse; and lets any site read the description, which holds no answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiVersionOnEveryAnswer extends OncePerRequestFilter {

    static final String HEADER = "API-Version";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(ApiDescription.BASE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HEADER, ApiDescription.VERSION);
        if (request.getRequestURI().equals(ApiDescription.BASE + "/openapi.json")) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        }
        chain.doFilter(request, response);
    }
}
