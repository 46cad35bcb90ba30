package nl.overbrug.rulefollow;

/**
 * Something that a table does not say, though what runs goes by it.
 *
 * @param key in the message files: what it does not say, for instance the last day of the first Bridge
 * @param running for how many that run
 */
public record Silence(String key, int running) {}
