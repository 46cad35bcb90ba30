package nl.overbrug.rulebook;

import java.util.List;
import java.util.UUID;

/**
 * What a rule set decided.
 *
 * @param id under which it is stored and explained; null when it was only tried out
 * @param version of the rule set
 * @param rows ids of the rows or names of the rules that decided, in order
 * @param verdicts one for each deciding row; exactly one where the table's hit policy says so
 */
public record Decision<V>(UUID id, int version, List<String> rows, List<V> verdicts) {

    /** The one verdict; throws {@link IllegalStateException} when there is not exactly one. */
    public V verdict() {
        if (verdicts.size() != 1) {
            throw new IllegalStateException("expected one verdict, got " + verdicts.size() + " from rows " + rows);
        }
        return verdicts.get(0);
    }
}
