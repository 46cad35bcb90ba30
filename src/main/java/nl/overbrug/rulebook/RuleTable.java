package nl.overbrug.rulebook;

/**
 * A rule table as the step that asks it declares it.
 *
 * @param name folder under {@code rules/}, for instance {@code intake/target-group}
 * @param facts the record with what is known; its components are the condition columns' fields
 * @param verdict the record with what is decided; its components are the result columns' fields
 */
public record RuleTable<F extends Record, V extends Record>(String name, Class<F> facts, Class<V> verdict) {}
