package nl.overbrug.input;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is wrong with the names of the parameters that a program asked with: a misspelt filter, or one that is given twice, would be answered as if it had
 * not been asked for. Noted before the values are read, and told together with what is wrong with those.
 */
final class AskedNames {

    private static final String NOTED = AskedNames.class.getName();
    private static final String UNKNOWN = "probleem.onbekend-voor-programma";
    private static final String REPEATED = "probleem.vaker-voor-programma";

    private AskedNames() {}

    /** Of a program only its address is looked at: what it sends is no form, and nothing of it belongs in a message or the log. */
    static void note(HttpServletRequest request, DeclaredFields declared) {
        Map<String, String> wrong = new HashMap<>();
        UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .forEach((name, values) -> {
                    if (!declared.has(name)) {
                        wrong.put(name, UNKNOWN);
                    } else if (values.size() > 1) {
                        wrong.put(name, REPEATED);
                    }
                });
        request.setAttribute(NOTED, wrong);
    }

    /** Adds it to what could not be read of the values. */
    static void tell(ServletRequest request, BindingResult given) {
        if (request.getAttribute(NOTED) instanceof Map<?, ?> wrong) {
            wrong.forEach((name, code) -> given.addError(new FieldError(
                    given.getObjectName(), name.toString(), null, false, new String[] {code.toString()}, null, null)));
        }
    }
}
