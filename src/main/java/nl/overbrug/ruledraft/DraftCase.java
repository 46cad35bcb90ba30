package nl.overbrug.ruledraft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An example case as it is being written.
 *
 * @param key stays with the case while it is in the draft
 * @param version of the draft in which this case was last changed; 0 for one that is not in it yet
 * @param facts as typed, by the name of the column of {@code cases.csv}; its id and description too
 * @param expected the expected results as typed, one for each row that should decide
 */
public record DraftCase(String key, int version, Map<String, String> facts, List<Map<String, String>> expected) {

    static final String ID = "id";
    static final String DESCRIPTION = "omschrijving";

    public String id() {
        return facts.getOrDefault(ID, "");
    }

    public String description() {
        return facts.getOrDefault(DESCRIPTION, "");
    }

    DraftCase with(Map<String, String> newFacts, List<Map<String, String>> newExpected) {
        return new DraftCase(key, version, newFacts, newExpected);
    }

    DraftCase in(int draftVersion) {
        return new DraftCase(key, draftVersion, facts, expected);
    }

    boolean says(DraftCase other) {
        return facts.equals(other.facts) && expected.equals(other.expected);
    }

    /** As it stands in {@code cases.csv}: one line for each expected result. */
    List<Map<String, String>> lines() {
        return expected.stream()
                .map(results -> {
                    Map<String, String> line = new HashMap<>(facts);
                    line.putAll(results);
                    return line;
                })
                .toList();
    }
}
