package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Programs go by the version of the interface: what they read does not change under the same one. */
@OverbrugTest
class ApiVersionTest {

    private static final Path LANDED = Path.of("src/test/resources/landed-api.txt");
    private static final Set<String> WORDS = Set.of("description", "summary", "title", "example", "tags");

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    @Test
    void what_programs_read_changes_with_the_version_only() throws Exception {
        JsonNode api = json.readTree(http.getForObject("/api/v1/openapi.json", String.class));
        List<String> said = new ArrayList<>();
        collect("paths", api.get("paths"), said);
        collect("schemas", api.at("/components/schemas"), said);
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", said).getBytes(StandardCharsets.UTF_8));
        String now = api.at("/info/version").asText() + " " + HexFormat.of().formatHex(digest, 0, 8);

        assertThat(said).hasSizeGreaterThan(500);
        assertThat(Files.readAllLines(LANDED))
                .as(
                        "ApiDescription.VERSION and landed-api.txt: a change raises the first and adds a line to the second")
                .last()
                .isEqualTo(now);
        assertThat(Files.readAllLines(LANDED).stream().map(line -> line.split(" ")[0]))
                .as("one line for each version")
                .doesNotHaveDuplicates();
    }

    /** Every value that is not only words for a reader, by where it stands; the order of fields does not count. */
    private static void collect(String at, JsonNode node, List<String> said) {
        if (node.isObject()) {
            Set<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            if (!at.endsWith("/properties")) {
                names.removeAll(WORDS);
            }
            names.forEach(name -> collect(at + "/" + name, node.get(name), said));
        } else if (node.isArray()) {
            node.forEach(each -> collect(at + "/*", each, said));
        } else {
            said.add(at + " " + node.asText());
        }
    }
}
