package nl.overbrug.rulefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rule sets in the folder {@code rules/} of the program, by name. */
public final class ShippedRules {

    private static final String TABLE = "/table.yaml";
    private static final String RULES = ".drl";

    private ShippedRules() {}

    public static Map<String, RuleSource> read() {
        try {
            PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
            Map<String, RuleSource> found = new TreeMap<>();
            for (Resource table : files.getResources("classpath*:rules/*/*" + TABLE)) {
                found.put(name(table, TABLE), source(RuleSource.Kind.TABLE, table, "rows.csv"));
            }
            for (Resource rules : files.getResources("classpath*:rules/*/*" + RULES)) {
                String word = rules.getFilename().replace(RULES, ".yaml");
                found.put(name(rules, RULES), rulesSource(rules, word));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example cases of a shipped table. */
    public static String cases(String table) {
        try {
            return text(
                    new PathMatchingResourcePatternResolver().getResource("classpath:rules/" + table + "/cases.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleSource source(RuleSource.Kind kind, Resource definition, String rows) throws IOException {
        return new RuleSource(kind, text(definition), text(definition.createRelative(rows)));
    }

    private static RuleSource rulesSource(Resource rules, String words) throws IOException {
        return new RuleSource(RuleSource.Kind.RULES, text(rules.createRelative(words)), text(rules));
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String name(Resource file, String ending) throws IOException {
        String path = file.getURL().toString();
        return path.substring(path.lastIndexOf("/rules/") + "/rules/".length(), path.length() - ending.length());
    }
}
