package nl.overbrug.ruledraft;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A row as it is being written.
 *
 * @param key stays with the row while it is in the draft, whatever its id becomes
 * @param version of the draft in which this row was last changed, to notice that somebody else did
 * @param off whether it is switched off
 * @param cells as typed, by the name of the column of {@code rows.csv}
 */
public record DraftRow(String key, int version, boolean off, Map<String, String> cells) {

    static final String ID = "id";
    static final String OFF = "uit";

    static DraftRow of(Map<String, String> line) {
        Map<String, String> cells = new HashMap<>(line);
        String off = cells.remove(OFF);
        return new DraftRow(freshKey(), 1, off != null && !off.isEmpty(), cells);
    }

    public String id() {
        return cells.getOrDefault(ID, "");
    }

    DraftRow with(Map<String, String> written) {
        return new DraftRow(key, version, off, written);
    }

    DraftRow switched() {
        return new DraftRow(key, version, !off, cells);
    }

    DraftRow in(int draftVersion) {
        return new DraftRow(key, draftVersion, off, cells);
    }

    /** What it says in these columns. */
    Map<String, String> said(Set<String> columns) {
        Map<String, String> said = new HashMap<>(cells);
        said.keySet().retainAll(columns);
        return said;
    }

    boolean says(DraftRow other) {
        return off == other.off && cells.equals(other.cells);
    }

    DraftRow copied(String id) {
        Map<String, String> copy = new HashMap<>(cells);
        copy.put(ID, id);
        return new DraftRow(freshKey(), 1, off, copy);
    }

    Map<String, String> line() {
        Map<String, String> line = new HashMap<>(cells);
        line.put(OFF, off ? "ja" : "");
        return line;
    }

    static String freshKey() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
