package nl.overbrug.input;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a form with a field that its page does not have: it is a mistake of ours or an attempt, and silence would hide both. Of what a program asks with a
 * parameter that the address does not have it only notes that, for a program is told everything at once.
 */
class DeclaredFieldsOnly implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Map<HandlerMethod, DeclaredFields> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && isOurs(method)
                && request.getRequestURI().startsWith("/api/")) {
            AskedNames.note(request, known.computeIfAbsent(method, DeclaredFields::of));
        } else if (isPosted(request) && handler instanceof HandlerMethod method && isOurs(method)) {
            var declared = known.computeIfAbsent(method, DeclaredFields::of);
            var posted = request.getParameterMap().keySet();
            UndeclaredField.refuse(posted, name -> declared.has(name) && !declared.leavesHole(name, posted));
        }
        return true;
    }

    /** An error page gets the same parameters once more: by then they were judged. */
    private static boolean isPosted(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && !READING.contains(request.getMethod());
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("nl.overbrug");
    }
}
