package nl.overbrug.worklist;

import java.util.Map;
import java.util.Set;
import nl.overbrug.workflow.OpenTask;

/** Where each task is done; one line for every user task in {@code processes/}. */
final class TaskLinks {

    private static final Map<String, String> LINKS = Map.ofEntries(
            Map.entry("recordFacts", "/aanmeldingen/%s/feiten"),
            Map.entry("confirmCheck", "/aanmeldingen/%s/besluit"),
            Map.entry("discussParticipation", "/aanmeldingen/%s/deelname"),
            Map.entry("recordConsent", "/aanmeldingen/%s/toestemming"),
            Map.entry("fillBridge", "/trajecten/%s/brug"));

    private TaskLinks() {}

    static String of(OpenTask task) {
        String link = LINKS.get(task.task());
        if (link == null) {
            throw new IllegalStateException("no page is known for the task " + task.task());
        }
        return link.formatted(task.key());
    }

    static Set<String> tasks() {
        return LINKS.keySet();
    }
}
