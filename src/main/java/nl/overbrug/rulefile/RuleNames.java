package nl.overbrug.rulefile;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rules a text of DRL holds, by its lines alone: a package, imports, and rules, as this program writes them. It is neither compiled nor
 * given to the parser of Drools. To compile a text can run code in it, and there are short texts that the parser is busy with for ever.
 */
final class RuleNames {

    /** Where in the text a line stands. */
    private enum Place {
        OUTSIDE,
        NAMED,
        WHEN,
        THEN
    }

    private static final Pattern RULE = Pattern.compile("rule \"([A-Za-z0-9-]+)\"");
    private static final Pattern IMPORT = Pattern.compile("import [\\w.]+;");

    private final String file;
    private final String inPackage;
    private final Set<String> names = new LinkedHashSet<>();
    private Place place = Place.OUTSIDE;
    private boolean begun;

    private RuleNames(String name, String file) {
        this.file = file;
        this.inPackage = "package rules.%s;".formatted(name.replace('/', '.').replace('-', '_'));
    }

    /** @throws BadTable when anything else stands in it, or its package is that of another rule set */
    static Set<String> read(String name, String file, String text) {
        RuleNames names = new RuleNames(name, file);
        text.lines().map(String::strip).forEach(names::line);
        names.require(names.begun && names.place == Place.OUTSIDE);
        return names.names;
    }

    private void line(String line) {
        Matcher rule = RULE.matcher(line);
        if (rule.matches()) {
            require(begun && place == Place.OUTSIDE && names.add(rule.group(1)));
            place = Place.NAMED;
        } else if (place == Place.OUTSIDE) {
            require(begun ? isAround(line) : line.isEmpty() || line.equals(inPackage));
            begun |= !line.isEmpty();
        } else {
            place = switch (line) {
                case "when" -> after(Place.NAMED, Place.WHEN);
                case "then" -> after(Place.WHEN, Place.THEN);
                case "end" -> after(Place.THEN, Place.OUTSIDE);
                default -> place;
            };
        }
    }

    private static boolean isAround(String line) {
        return line.isEmpty() || line.startsWith("//") || IMPORT.matcher(line).matches();
    }

    private Place after(Place before, Place now) {
        require(place == before);
        return now;
    }

    private void require(boolean good) {
        if (!good) {
            throw new BadTable(file, "onleesbaar");
        }
    }
}
