package nl.overbrug.workflow;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On which page each task is done; one line for every user task in {@code processes/}, with the key in the place of {@code %s}. */
@Component("taskLinks")
public class TaskLinks {

    private static final Map<String, String> LINKS = Map.ofEntries(
            Map.entry("recordFacts", "/aanmeldingen/%s/feiten"),
            Map.entry("confirmCheck", "/aanmeldingen/%s/besluit"),
            Map.entry("discussParticipation", "/aanmeldingen/%s/deelname"),
            Map.entry("recordConsent", "/aanmeldingen/%s/toestemming"),
            Map.entry("fillBridge", "/trajecten/%s/brug"),
            Map.entry("makePlan", "/trajecten/%s/plannen/nieuw"),
            Map.entry("holdReview", "/trajecten/%s/gesprekken/nieuw"),
            Map.entry("measure", "/trajecten/%s/metingen"),
            Map.entry("decideOutflow", "/trajecten/%s/uitstroom"),
            Map.entry("handOverVoucher", "/bonnen/%s/overhandigen"));

    /** @throws IllegalStateException when the task has no page, which a test of the process files prevents */
    public String of(OpenTask task) {
        String link = LINKS.get(task.task());
        if (link == null) {
            throw new IllegalStateException("no page is known for the task " + task.task());
        }
        return link.formatted(task.key());
    }

    /** The names of all tasks. */
    public Set<String> tasks() {
        return LINKS.keySet();
    }
}
