package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the description for other programs says, against what is answered. */
@OverbrugTest
class ApiDescriptionTest {

    private static final String AT = "/api/v1/openapi.json";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode api;

    @BeforeEach
    void anybody_reads_it() throws Exception {
        api = json.readTree(http.getForObject(AT, String.class));
    }

    @Test
    void it_names_every_address_and_its_licence_and_every_fault() {
        Set<String> answered = mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPathPatternsCondition().getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/") && !path.startsWith(AT))
                .collect(Collectors.toSet());
        Set<String> described = new TreeSet<>();
        api.get("paths").fieldNames().forEachRemaining(described::add);

        assertThat(described).isEqualTo(new TreeSet<>(answered));
        assertThat(api.at("/info/license/identifier").asText()).isEqualTo("EUPL-1.2");
        for (JsonNode path : api.get("paths")) {
            assertThat(path).isNotEmpty().allSatisfy(deed -> {
                assertThat(deed.at("/summary").asText()).isNotBlank();
                assertThat(deed.at("/responses").fieldNames()).toIterable().contains("200", "400", "401", "403");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/bereik, /api/v1/bereik?jaar=2001",
        "/api/v1/voortgang, /api/v1/voortgang?jaar=2001",
        "/api/v1/interventietrouw, /api/v1/interventietrouw?jaar=2018",
        "/api/v1/regels, /api/v1/regels",
        "/api/v1/regels/{tabel}, /api/v1/regels/target-group?op=2026-11-21",
        "'/api/v1/regels/{word}/{tabel}', /api/v1/regels/reward/tiers"
    })
    void what_is_answered_is_as_described(String path, String asked) throws Exception {
        ObjectNode schema =
                (ObjectNode) api.get("paths").get(path).at("/get/responses/200/content/application~1json/schema");
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", closed(api.get("components").get("schemas").deepCopy()));

        ResponseEntity<String> answer =
                http.withBasicAuth("manager", "overbrug-demo").getForEntity(asked, String.class);

        assertThat(answer.getHeaders().getFirst("API-Version"))
                .isEqualTo(api.at("/info/version").asText());
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"))
                        .validate(json.readTree(answer.getBody())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/interventietrouw?jaar=dit, jaar", "/api/v1/regels?op=morgen, op"})
    void what_is_no_number_or_no_day_is_named(String asked, String field) throws Exception {
        ResponseEntity<String> answer =
                http.withBasicAuth("manager", "overbrug-demo").getForEntity(asked, String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(json.readTree(answer.getBody()).at("/fouten/0/veld").asText())
                .isEqualTo(field);
    }

    @Test
    void an_address_that_does_not_exist_is_named_as_it_was_asked() throws Exception {
        String answer = http.withBasicAuth("manager", "overbrug-demo").getForObject("/api/v1/nergens", String.class);

        assertThat(json.readTree(answer).get("instance").asText()).isEqualTo("/api/v1/nergens");
    }

    /** A field that is answered and not described is a mistake too. */
    private static JsonNode closed(JsonNode schemas) {
        schemas.forEach(schema -> {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return schemas;
    }
}
