package nl.overbrug.ruleregister;

import java.util.List;

/**
 * A draft of what the Dutch Algoritmeregister publishes about a rule set. The names of the fields are those of its publication standard, version
 * 1.0 (github.com/MinBZK/Algoritmeregister-Publicatiestandaard).
 *
 * @param label what the rule set is called
 * @param fields in the order of the standard
 */
public record RegisterEntry(String label, List<Field> fields) {

    /** What a person still has to do. */
    public enum State {
        MADE,
        /** Written by Overbrug, for the municipality to judge. */
        CHECK,
        /** Overbrug cannot know it. */
        MISSING
    }

    /** @param lines plain text; one line where the standard asks for one value, none when it is missing */
    public record Field(String name, List<String> lines, State state) {}

    /** Those that need a person. */
    public List<Field> open() {
        return fields.stream().filter(field -> field.state() != State.MADE).toList();
    }
}
