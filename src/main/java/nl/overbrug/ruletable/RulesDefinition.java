package nl.overbrug.ruletable;

import java.util.Map;

/**
 * The words of rules that reason over several facts ({@code rules/<word>/<name>.yaml} beside the {@code .drl}).
 *
 * @param verdict class name of the record that the rules add
 * @param rules by name of the rule: what it concludes, as a sentence
 * @param words of the facts and verdicts: by component name or by value
 */
public record RulesDefinition(
        String name, String verdict, About about, Map<String, Text> rules, Map<String, Text> words) {

    /** @param purpose what the rules are for, and who decides with them */
    public record About(Text label, Text help, Text purpose) {}
}
