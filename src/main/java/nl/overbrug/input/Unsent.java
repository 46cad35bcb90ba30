package nl.overbrug.input;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form that was sent in vain, given back on the page that says so: what somebody typed is never lost to our fault.
 *
 * @param action the address that it was sent to
 * @param fields its fields as they were filled in, without the tokens of the page it stood on
 * @param again whether it can be sent again as it is
 */
public record Unsent(String action, Map<String, List<String>> fields, boolean again) {

    private static final Set<String> TOKENS = Set.of("_csrf", FormTokens.FIELD);
    private static final String BUTTON = "knop";

    /** A single word as people write it; the values that we make ourselves are in capitals, or are these. */
    private static final Pattern WORD = Pattern.compile("(?!(?:true|false)$)(?=.*\\p{Ll})[\\p{L}\\p{P}]+");

    private static final Set<String> WITH_SECRETS = Set.of("/inloggen", "/mijn/wachtwoord");

    /**
     * @param action the address that failed, which is not that of the error page
     * @param again whether the same form may succeed at a second try
     * @return empty when nothing was filled in, when it holds a password, or when another site may have filled it in
     */
    public static Optional<Unsent> of(HttpServletRequest request, String action, boolean again) {
        if (!request.getMethod().equals("POST") || WITH_SECRETS.contains(action) || !isFromOurOwnPage(request)) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.keySet().removeAll(TOKENS);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Unsent(action, fields, again));
    }

    /** What was written in words, to read it again or to copy it; choices, dates and ids are left out. */
    public List<String> words() {
        return fields.entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().equals(BUTTON))
                .flatMap(field -> field.getValue().stream())
                .map(String::strip)
                .filter(value -> value.contains(" ") || WORD.matcher(value).matches())
                .toList();
    }

    /** Without its token a form may come from anywhere; every browser of these years tells where it stood. */
    private static boolean isFromOurOwnPage(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
