package nl.overbrug.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** The page that the reader is looking at, also when it is an error page or a form shown again. */
final class ShownPage {

    private ShownPage() {}

    static String path() {
        var asked = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request().getRequestURI() : asked.toString();
    }

    /** With its query, as something that can be got: after a post that is the page that posted. */
    static String address() {
        var request = request();
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            return query == null ? path() : path() + "?" + query;
        }
        return refererPath(request.getHeader("Referer"));
    }

    /** Its address as the controller declares it; empty when there is none, as for what is not found. */
    static String pattern() {
        var pattern = request().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "" : pattern.toString();
    }

    private static String refererPath(String referer) {
        try {
            var uri = URI.create(referer == null ? "/" : referer);
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
