package nl.overbrug.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The forms that one session sent lately, and the page that each of them led to. */
class SubmittedForms {

    private static final int REMEMBERED = 200;

    private final Map<String, CompletableFuture<String>> outcomes = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @return null when this is the first time; otherwise where the first one leads, once it is done (null inside: to nothing) */
    synchronized CompletableFuture<String> begin(String form) {
        return outcomes.putIfAbsent(form, new CompletableFuture<>());
    }

    /** @param page where it led; null when it was shown again, so that it may be sent again */
    synchronized void end(String form, String page) {
        var outcome = page == null ? outcomes.remove(form) : outcomes.get(form);
        if (outcome != null) {
            outcome.complete(page);
        }
    }
}
