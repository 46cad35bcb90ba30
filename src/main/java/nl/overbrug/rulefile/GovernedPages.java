package nl.overbrug.rulefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** On which pages mentors work with which rule table, as {@code rules/<word>/pages.yaml} says. */
public final class GovernedPages {

    private static final String FILE = "pages.yaml";

    private GovernedPages() {}

    /** The addresses of pages by the name of the table, for instance {@code intake/terms}; with {@code {id}} where an id stands. */
    public static Map<String, List<String>> read() {
        try {
            Map<String, List<String>> pages = new TreeMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:rules/*/" + FILE)) {
                String path = file.getURL().getPath();
                String word = path.substring(path.lastIndexOf("/rules/") + "/rules/".length(), path.lastIndexOf('/'));
                Fields fields = Fields.parse(word + "/" + FILE, file.getContentAsString(StandardCharsets.UTF_8));
                fields.node()
                        .fieldNames()
                        .forEachRemaining(table -> pages.put(word + "/" + table, texts(fields, table)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Fields fields, String table) {
        List<String> texts = new ArrayList<>();
        fields.node().path(table).forEach(each -> texts.add(each.asText()));
        return List.copyOf(texts);
    }
}
