package nl.overbrug.page;

import java.net.URI;

/** Where to go back to when the address came with the request: within this site or not at all. */
public final class SafeReturn {

    private SafeReturn() {}

    /** The address when it is a path of this site, otherwise the start page. */
    public static String to(String asked) {
        return asked != null && isPathHere(asked) ? asked : "/";
    }

    private static boolean isPathHere(String asked) {
        if (!asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) {
            return false;
        }
        try {
            var uri = URI.create(asked);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
