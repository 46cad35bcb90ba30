package nl.overbrug.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A request that came to nothing, written to the log under the reference number that the reader sees. */
public final class Fault {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final String ATTRIBUTE = Fault.class.getName();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A part of a path that opens something to whoever knows it: twelve letters and digits, in fours or not. */
    private static final Pattern CODE = Pattern.compile("/(?:[A-HJ-NP-Za-hj-np-z2-9]{4}-?){3}(?=/|$)");

    private Fault() {}

    /**
     * Writes it down once for a request, with what was thrown when it is our own mistake.
     *
     * @param path without its query, for that may say more than an id
     * @param cause null when nothing was thrown
     * @return the reference number, for instance {@code K7QF-93XA}
     */
    public static String note(HttpServletRequest request, int status, String path, Throwable cause) {
        var known = (String) request.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        var reference = reference();
        request.setAttribute(ATTRIBUTE, reference);
        if (status >= 500) {
            LOG.error("{} {} {} {}", reference, status, request.getMethod(), withoutCodes(path), cause);
        } else {
            LOG.info("{} {} {} {}", reference, status, request.getMethod(), withoutCodes(path));
        }
        return reference;
    }

    /** The path as it may be written down: a one-time code in it stays unsaid. */
    static String withoutCodes(String path) {
        return CODE.matcher(path).replaceAll("/…");
    }

    private static String reference() {
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
