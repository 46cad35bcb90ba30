package nl.overbrug.rulebook;

/**
 * Rules that reason over several facts, as the step that asks them declares it.
 *
 * @param name file under {@code rules/} without its ending, for instance {@code measurement/due}
 * @param verdict the record that the rules add
 */
public record RuleSet<V extends Record>(String name, Class<V> verdict) {}
