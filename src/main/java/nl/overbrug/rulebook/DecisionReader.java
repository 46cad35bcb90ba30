package nl.overbrug.rulebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.TableFiles;

/**
 * Whether decisions that were taken elsewhere, by one version of the rules, can be read here: each value known, each row there. What cannot be
 * read could never be explained. Not for several threads at once.
 */
public final class DecisionReader {

    /** What a decision is stored as. */
    public enum Part {
        FACTS,
        VERDICTS,
        FIRED,
        OVERRIDDEN
    }

    /** Many decisions say the same; more than these are read again. */
    private static final int REMEMBERED = 20_000;

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final DecisionWords words;
    private final Map<String, Boolean> read = new HashMap<>();

    /** @throws RuntimeException when the version itself cannot be read */
    public DecisionReader(String ruleSet, RuleSource source) {
        this.words = source.kind() == RuleSource.Kind.TABLE
                ? new TableWords(BoundTable.of(TableFiles.table(ruleSet, source.definition(), source.rows())), DUTCH)
                : new RulesWords(TableFiles.rules(ruleSet, source.definition()), DUTCH);
    }

    /**
     * Which parts cannot be read.
     *
     * @param facts JSON
     * @param verdicts JSON, a list
     * @param fired JSON, a list of names
     * @param overridden JSON; null when nobody decided otherwise
     */
    public List<Part> unreadable(String facts, String verdicts, String fired, String overridden) {
        List<Part> parts = new ArrayList<>();
        tryOut(Part.FACTS, facts, parts, json -> words.facts(decision(json, "[]", List.of())));
        tryOut(Part.VERDICTS, verdicts, parts, json -> words.conclusions(decision("{}", json, List.of())));
        tryOut(
                Part.FIRED,
                fired,
                parts,
                json -> words.because(decision("{}", "[]", DecisionJson.list(json, String.class))));
        if (overridden != null) {
            tryOut(Part.OVERRIDDEN, overridden, parts, words::conclusion);
        }
        return parts;
    }

    private void tryOut(Part part, String json, List<Part> unreadable, Consumer<String> reading) {
        if (read.size() > REMEMBERED) {
            read.clear();
        }
        if (!read.computeIfAbsent(part + json, none -> isRead(json, reading))) {
            unreadable.add(part);
        }
    }

    /** Whatever it throws, a page that shows it would. */
    private static boolean isRead(String json, Consumer<String> reading) {
        try {
            reading.accept(json);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static StoredDecision decision(String facts, String verdicts, List<String> fired) {
        return new StoredDecision(
                null, null, null, new StoredDecision.Content(facts, verdicts, fired, Instant.EPOCH), null);
    }
}
