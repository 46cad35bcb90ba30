package nl.overbrug.ruleengine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the rules of a table put the ids of the rows that match, for each case. Public because the compiled rules call it. */
public final class MatchedRows {

    /** Two cases may have equal facts. */
    private final Map<Object, List<String>> ids = new IdentityHashMap<>();

    public void add(String id, Object facts) {
        ids.computeIfAbsent(facts, none -> new ArrayList<>()).add(id);
    }

    List<String> of(Object facts) {
        return ids.getOrDefault(facts, List.of());
    }
}
