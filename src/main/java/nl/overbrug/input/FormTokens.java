package nl.overbrug.input;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Gives every form that posts a token of its own, beside the field that the login's guard adds. */
class FormTokens implements RequestDataValueProcessor {

    /** The hidden field. */
    static final String FIELD = "_formToken";

    private final RequestDataValueProcessor guard;

    FormTokens(RequestDataValueProcessor guard) {
        this.guard = guard;
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var fields = guard.getExtraHiddenFields(request);
        if (fields == null || fields.isEmpty()) {
            return fields; // a form that only asks
        }
        var more = new HashMap<>(fields);
        more.put(FIELD, UUID.randomUUID().toString());
        return more;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return guard.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
        return guard.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return guard.processUrl(request, url);
    }
}
