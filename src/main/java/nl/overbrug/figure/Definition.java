package nl.overbrug.figure;

import java.util.List;

/**
 * How a figure is computed.
 *
 * @param key under which {@code definitie.<key>} says it in plain words, and {@code definitie.<key>.bron} where that comes from
 * @param rules the rule sets that have a say in it
 */
public record Definition(String key, List<String> rules) {

    public static Definition of(String key, String... rules) {
        return new Definition(key, List.of(rules));
    }

    public String words() {
        return "definitie." + key;
    }

    public String source() {
        return words() + ".bron";
    }
}
