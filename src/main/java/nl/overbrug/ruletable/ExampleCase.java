package nl.overbrug.ruletable;

import java.util.List;
import java.util.Map;

/**
 * An example with the outcome that policy staff expect.
 *
 * @param facts by column key; a fact that is unknown is left out
 * @param expected results by column key, one for each row that should decide, in the order of the rows
 */
public record ExampleCase(
        String id, String description, Map<String, Object> facts, List<Map<String, Object>> expected) {}
