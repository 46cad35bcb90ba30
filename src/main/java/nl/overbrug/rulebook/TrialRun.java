package nl.overbrug.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.ruleengine.TableEngine;

/**
 * Decides stored decisions again by a table that need not be published, and lays both outcomes side by side. Stores nothing. Remembers what
 * it decided, as many cases have the same facts; for one thread.
 */
public final class TrialRun {

    private static final int MOST_REMEMBERED = 100_000;

    private final TableEngine engine;
    private final Map<String, Optional<List<Record>>> after = new HashMap<>();
    private final Map<String, Optional<List<Record>>> before = new HashMap<>();

    public TrialRun(TableEngine engine) {
        this.engine = engine;
    }

    /**
     * @param before the verdicts that were given
     * @param after the verdicts of the table; null when it can not judge the stored facts
     */
    public record Outcome(List<Record> before, List<Record> after) {

        public boolean isJudged() {
            return after != null;
        }

        public boolean isChanged() {
            return isJudged() && !before.equals(after);
        }
    }

    public String ruleSet() {
        return engine.table().name();
    }

    /** The outcomes in the order of the decisions. */
    public List<Outcome> of(List<PastDecision> decisions) {
        decide(decisions.stream().map(PastDecision::facts).distinct().toList());
        return decisions.stream().map(this::outcome).toList();
    }

    private Outcome outcome(PastDecision decision) {
        Optional<List<Record>> then = before.computeIfAbsent(decision.verdicts(), this::readVerdicts);
        Optional<List<Record>> now = after.get(decision.facts());
        return then.isPresent() && now.isPresent()
                ? new Outcome(then.get(), now.get())
                : new Outcome(then.orElse(List.of()), null);
    }

    private void decide(List<String> facts) {
        if (after.size() + before.size() > MOST_REMEMBERED) {
            after.clear();
            before.clear();
        }
        List<String> texts = new ArrayList<>();
        List<Record> cases = new ArrayList<>();
        for (String text : facts) {
            if (!after.containsKey(text)) {
                readFacts(text)
                        .ifPresentOrElse(
                                read -> {
                                    texts.add(text);
                                    cases.add(read);
                                },
                                () -> after.put(text, Optional.empty()));
            }
        }
        List<Optional<List<String>>> rows = engine.decideAll(cases);
        for (int at = 0; at < texts.size(); at++) {
            after.put(
                    texts.get(at),
                    rows.get(at).map(ids -> ids.stream().map(engine::verdict).toList()));
        }
    }

    /** Empty when a fact that a column asks for was not stored, or can no longer be read. */
    private Optional<Record> readFacts(String json) {
        try {
            JsonNode stored = DecisionJson.read(json, JsonNode.class);
            boolean complete =
                    engine.table().definition().conditions().stream().allMatch(column -> stored.has(column.binds()));
            return complete
                    ? Optional.of(DecisionJson.read(json, engine.bound().facts().type()))
                    : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private Optional<List<Record>> readVerdicts(String json) {
        try {
            return Optional.of(
                    List.copyOf(DecisionJson.list(json, engine.bound().verdict().type())));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }
}
