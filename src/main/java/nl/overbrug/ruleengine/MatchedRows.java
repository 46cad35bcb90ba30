package nl.overbrug.ruleengine;

import java.util.ArrayList;
import java.util.List;

/** Where the rules of a table put the ids of the rows that match. Public because the compiled rules call it. */
public final class MatchedRows {

    private final List<String> ids = new ArrayList<>();

    public void add(String id) {
        ids.add(id);
    }

    List<String> ids() {
        return ids;
    }
}
