package nl.overbrug.rulefollow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What runs already and can follow a version of one rule set; said by the step whose dates that rule set plans. */
public interface Followers {

    /** For instance {@code measurement/moments}. */
    String ruleSet();

    /** How many run now. */
    int running();

    /** Those that run, in a fixed order. @param after the last one of the part before; null for the first part */
    List<UUID> running(UUID after, int many);

    /**
     * Moves what is still to come of one that runs to where the version that it follows today puts it; the timers and tasks that wait move
     * along, in the caller's transaction. What was done never moves. A second time changes nothing.
     *
     * @return what changed
     */
    List<Shift> follow(UUID id);

    /**
     * What would change for all that run, if they followed a table from a day on; changes nothing.
     *
     * @param table what the table says of facts: a verdict for each deciding row, none where it gives no verdict
     */
    List<Shift> shifts(Function<Record, List<? extends Record>> table, LocalDate on);

    /** What those that run need of a table and it does not say: they would get no date, and somebody would have to look. */
    List<Silence> silences(Function<Record, List<? extends Record>> table);
}
