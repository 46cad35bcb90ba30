package nl.overbrug.rulefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.overbrug.ruletable.RulesDefinition;
import nl.overbrug.ruletable.Text;

/** Reads the words of rules. */
final class RulesReader {

    private RulesReader() {}

    static RulesDefinition read(String name, String file, String text) {
        Fields fields = Fields.parse(file, text);
        fields.expectOnly(Set.of("verdict", "label", "help", "purpose", "rules", "words"));
        return new RulesDefinition(
                name,
                fields.text("verdict"),
                new RulesDefinition.About(fields.words("label"), fields.words("help"), fields.words("purpose")),
                words(fields, "rules"),
                words(fields, "words"));
    }

    private static Map<String, Text> words(Fields fields, String part) {
        Map<String, Text> words = new LinkedHashMap<>();
        fields.each(part, (name, text) -> words.put(name, new Text(text.text("nl"), text.text("en"))));
        return words;
    }
}
