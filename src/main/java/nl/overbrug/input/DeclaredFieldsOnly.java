package nl.overbrug.input;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Refuses a form with a field that its page does not have, and what a program asks with a parameter that the address does not have: it is a mistake of ours or an attempt, and silence would hide both. */
class DeclaredFieldsOnly implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Map<HandlerMethod, DeclaredFields> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && isOurs(method)
                && request.getRequestURI().startsWith("/api/")) {
            refuseUnknown(request, known.computeIfAbsent(method, DeclaredFields::of));
        } else if (isPosted(request) && handler instanceof HandlerMethod method && isOurs(method)) {
            var declared = known.computeIfAbsent(method, DeclaredFields::of);
            var posted = request.getParameterMap().keySet();
            UndeclaredField.refuse(posted, name -> declared.has(name) && !declared.leavesHole(name, posted));
        }
        return true;
    }

    /** Of a program only its address is looked at: what it sends is no form, and nothing of it belongs in a message or the log. */
    private static void refuseUnknown(HttpServletRequest request, DeclaredFields declared) {
        var unknown =
                UriComponentsBuilder.newInstance()
                        .query(request.getQueryString())
                        .build()
                        .getQueryParams()
                        .keySet()
                        .stream()
                        .filter(name -> !declared.has(name))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new UnknownParameters(unknown);
        }
    }

    /** An error page gets the same parameters once more: by then they were judged. */
    private static boolean isPosted(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && !READING.contains(request.getMethod());
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("nl.overbrug");
    }
}
