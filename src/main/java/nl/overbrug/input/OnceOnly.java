package nl.overbrug.input;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.DigestUtils;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * A form that is sent twice is done once: the second time leads to where the first did, also while the first still runs. A form that was
 * changed after going back is another form, so that nothing typed is lost.
 */
class OnceOnly implements HandlerInterceptor {

    private static final String ATTRIBUTE = SubmittedForms.class.getName();
    private static final int PATIENCE_SECONDS = 30;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (!isTokenForm(request)) {
            return true;
        }
        var key = key(request);
        var earlier = forms(request).begin(key);
        while (earlier != null) {
            var page = outcome(earlier);
            if (page != null) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(HttpHeaders.LOCATION, page);
                return false;
            }
            earlier = forms(request).begin(key); // the first was shown again with its problems: so will this one
        }
        request.setAttribute(ATTRIBUTE, key);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        var key = (String) request.getAttribute(ATTRIBUTE);
        if (key != null) {
            var redirected = HttpStatus.valueOf(response.getStatus()).is3xxRedirection();
            forms(request).end(key, redirected ? response.getHeader(HttpHeaders.LOCATION) : null);
        }
    }

    private static boolean isTokenForm(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && request.getMethod().equals("POST")
                && request.getParameter(FormTokens.FIELD) != null;
    }

    private static String outcome(Future<String> earlier) throws InterruptedException {
        try {
            return earlier.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "the same form is still being done", e);
        }
    }

    /** The token with a digest of all that was filled in, so that the session holds nothing personal. */
    private static String key(HttpServletRequest request) {
        var all = new StringBuilder(request.getRequestURI());
        var fields = new TreeMap<>(request.getParameterMap());
        fields.remove("_csrf"); // written differently each time
        fields.forEach((name, values) -> all.append('\0').append(name).append(Arrays.toString(values)));
        return DigestUtils.md5DigestAsHex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static SubmittedForms forms(HttpServletRequest request) {
        var session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            var forms = (SubmittedForms) session.getAttribute(ATTRIBUTE);
            if (forms == null) {
                forms = new SubmittedForms();
                session.setAttribute(ATTRIBUTE, forms);
            }
            return forms;
        }
    }
}
