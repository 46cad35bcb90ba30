package nl.overbrug.workflow;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What kind of error a stack trace shows, and where in our code it arose. What the error says is left out: it may be about somebody. */
final class ErrorKind {

    private static final String TYPE = "((?:[a-z]\\w*\\.)+[A-Z][\\w$]*)";
    private static final Pattern FIRST = Pattern.compile("^" + TYPE);
    private static final Pattern CAUSE = Pattern.compile("(?m)^Caused by: " + TYPE);
    private static final Pattern OURS =
            Pattern.compile("(?m)^\\s+at (?:[\\w.-]*/+)?nl\\.overbrug\\.(?:\\w+\\.)*([A-Z]\\w*)[\\w$]*\\.(\\w+)");

    private ErrorKind() {}

    /** For instance {@code IllegalStateException, Measuring.conclude}; null when there is none. */
    static String of(String trace) {
        if (trace == null) {
            return null;
        }
        MatchResult root = CAUSE.matcher(trace)
                .results()
                .reduce((cause, deeper) -> deeper)
                .orElseGet(() -> FIRST.matcher(trace).results().findFirst().orElse(null));
        if (root == null) {
            return null;
        }
        String kind = root.group(1).replaceFirst(".*\\.", "");
        return OURS.matcher(trace.substring(root.end()))
                .results()
                .findFirst()
                .map(place -> kind + ", " + place.group(1) + "." + place.group(2))
                .orElse(kind);
    }
}
