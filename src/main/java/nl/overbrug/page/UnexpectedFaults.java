package nl.overbrug.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** What nobody else made sense of: noted once with its reference, and answered by an error page that tells nothing of it. */
@Component
class UnexpectedFaults implements HandlerExceptionResolver, Ordered {

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        if (isForSecurity(thrown) || DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return null;
        }
        // Two people at the same row at the same time: nobody's mistake, and the same as a stale page to the reader.
        var status =
                thrown instanceof ConcurrencyFailureException ? HttpStatus.CONFLICT : HttpStatus.INTERNAL_SERVER_ERROR;
        Fault.note(request, status.value(), request.getRequestURI(), thrown);
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private static boolean isForSecurity(Exception thrown) {
        return thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException;
    }
}
