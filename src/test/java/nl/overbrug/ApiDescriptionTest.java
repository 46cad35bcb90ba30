package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overbrug.fidelity.Lookalike;
import nl.overbrug.monitor.FigureCases;
import nl.overbrug.monitor.KeptRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the description for other programs says, against what is answered. */
@OverbrugTest
class ApiDescriptionTest {

    private static final String BASE = "/api/v1";
    private static final String AT = "/api/v1/openapi.json";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private FigureCases people;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private Lookalike lookalike;

    @Autowired
    private List<KeptRows> kept;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode api;

    @BeforeEach
    void anybody_reads_it() throws Exception {
        people.makeWithFew(LocalDate.of(2012, 5, 6));
        // Else an answer may be that it still counts what other tests left.
        kept.forEach(KeptRows::foldAll);
        api = json.readTree(http.getForObject(AT, String.class));
    }

    /** Made again from the facts, the figures of others are the same. */
    @AfterEach
    void nobody_did_alike() {
        lookalike.goAway();
    }

    @Test
    void it_names_every_address_and_its_licence_and_every_fault() {
        Set<String> answered = mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPathPatternsCondition().getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/") && !path.startsWith(AT))
                .map(path -> path.substring(BASE.length()))
                .collect(Collectors.toSet());
        Set<String> described = new TreeSet<>();
        api.get("paths").fieldNames().forEachRemaining(described::add);

        assertThat(described).isEqualTo(new TreeSet<>(answered));
        assertThat(api.at("/servers/0/url").asText()).isEqualTo(BASE);
        assertThat(api.at("/info/contact/name").asText()).isNotBlank();
        assertThat(api.at("/info/license/identifier").asText()).isEqualTo("EUPL-1.2");
        for (JsonNode path : api.get("paths")) {
            assertThat(path).isNotEmpty().allSatisfy(deed -> {
                assertThat(deed.at("/responses/503/headers/Retry-After")).isNotEmpty();
                assertThat(deed.at("/summary").asText()).isNotBlank();
                assertThat(deed.at("/responses").fieldNames()).toIterable().contains("200", "400", "401", "403", "406");
                assertThat(deed.at("/responses"))
                        .allSatisfy(answer ->
                                assertThat(answer.at("/headers/API-Version")).isNotEmpty());
                assertThat(deed.path("parameters"))
                        .allSatisfy(parameter -> assertThat(
                                        parameter.at("/description").asText())
                                .isNotBlank());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/bereik, /api/v1/bereik?jaar=2001",
        "/api/v1/voortgang, /api/v1/voortgang?jaar=2001",
        "/api/v1/bereik, /api/v1/bereik?jaar=2012",
        "/api/v1/bereik, /api/v1/bereik?jaar=2012&gepubliceerd=true",
        "/api/v1/voortgang, /api/v1/voortgang?jaar=2012",
        "/api/v1/voortgang, /api/v1/voortgang?jaar=2012&gepubliceerd=true",
        "/api/v1/interventietrouw, /api/v1/interventietrouw?jaar=2018",
        "/api/v1/regels, /api/v1/regels",
        "/api/v1/regels/{tabel}, /api/v1/regels/target-group?op=2026-11-21",
        "'/api/v1/regels/{word}/{tabel}', /api/v1/regels/reward/tiers"
    })
    void what_is_answered_is_as_described(String path, String asked) throws Exception {
        JsonNode schema = api.get("paths")
                .get(path.substring(BASE.length()))
                .at("/get/responses/200/content/application~1json/schema");

        ResponseEntity<String> answer =
                http.withBasicAuth("manager", "overbrug-demo").getForEntity(asked, String.class);

        assertThat(answer.getHeaders().getFirst("API-Version"))
                .isEqualTo(api.at("/info/version").asText());
        assertThat(problems(schema, json.readTree(answer.getBody()))).isEmpty();
    }

    @Test
    void fidelity_of_three_mentors_is_answered_as_described() throws Exception {
        FullDossier.Made made = dossiers.made();
        kept.forEach(KeptRows::foldAll);
        lookalike.doesTheSame(made.trajectory(), "mentor2");
        lookalike.doesTheSame(made.trajectory(), "mentor4");
        String path = "/api/v1/interventietrouw";

        what_is_answered_is_as_described(path, path);

        JsonNode answer = json.readTree(http.withBasicAuth("manager", "overbrug-demo")
                .getForEntity(path, String.class)
                .getBody());
        assertThat(answer.at("/onderdelen/0/stappen/0/verdeling")).hasSize(5);
        assertThat(answer.at("/verloop")).isNotEmpty();
    }

    private Set<ValidationMessage> problems(JsonNode schema, JsonNode answer) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", closed(api.get("components").get("schemas").deepCopy()));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"))
                .validate(answer);
    }

    @Test
    void every_parameter_says_what_it_may_hold_and_its_example_is_answered() {
        for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
            String asked = path.getKey();
            Map<String, String> query = new LinkedHashMap<>();
            for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
                String name = parameter.get("name").asText();
                JsonNode schema = parameter.get("schema");
                String example =
                        parameter.path("example").asText(schema.path("default").asText());
                assertThat(example).as(asked + " " + name).isNotEmpty();
                assertThat(schema.has("pattern")
                                || !schema.get("type").asText().equals("string")
                                || schema.has("format"))
                        .as(asked + " " + name)
                        .isTrue();
                assertThat(example).matches(schema.path("pattern").asText(".*"));
                if (parameter.get("in").asText().equals("path")) {
                    asked = asked.replace("{" + name + "}", example);
                } else {
                    query.put(name, example);
                }
            }
            if (path.getValue().has("get")) {
                assertThat(answer(asked, query)).as(asked).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/bereik", "/voortgang", "/interventietrouw"})
    void a_year_is_taken_from_the_lowest_that_is_described(String path) {
        JsonNode year = api.get("paths").get(path).at("/get/parameters/0");
        int lowest = year.at("/schema/minimum").asInt();

        assertThat(year.get("name").asText()).isEqualTo("jaar");
        assertThat(answer(path, Map.of("jaar", String.valueOf(lowest)))).isEqualTo(200);
        assertThat(answer(path, Map.of("jaar", String.valueOf(lowest - 1)))).isEqualTo(400);
    }

    private int answer(String path, Map<String, String> query) {
        String asked = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        return http.withBasicAuth("manager", "overbrug-demo")
                .getForEntity(BASE + path + "?" + asked, String.class)
                .getStatusCode()
                .value();
    }

    @Test
    void a_fault_is_described_as_it_is_answered_with_an_example() throws Exception {
        JsonNode described = api.get("paths").at("/~1bereik/get/responses/400/content/application~1problem+json");
        String answer =
                http.withBasicAuth("manager", "overbrug-demo").getForObject("/api/v1/bereik?filter=1", String.class);

        assertThat(described.get("example")).isEqualTo(json.readTree(answer));
        assertThat(problems(described.get("schema"), json.readTree(answer))).isEmpty();
        assertThat(api.at("/components/securitySchemes/account/scheme").asText())
                .isEqualTo("basic");
        assertThat(api.at("/security/0").has("account")).isTrue();
        assertThat(api.at("/components/schemas/CountJson/properties/weergave/enum"))
                .hasSize(3);
    }

    /** Whatever refuses it: the version, and what the rules ask of problem details. */
    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/bereik, '', application/json, 401",
        "GET, /api/v1/nergens, manager, application/json, 404",
        "GET, /api/v1/bereik/, manager, application/json, 404",
        "GET, /api/v1/regels/geen-tabel, manager, application/json, 404",
        "DELETE, /api/v1/bereik, manager, application/json, 405",
        "GET, /api/v1/import, beheer, application/json, 405",
        "GET, /api/v1/bereik, manager, text/csv, 406",
        "GET, /api/v1/openapi.json, '', application/xml, 406",
        "GET, /api/v1/bereik?onzin=1, manager, application/json, 400",
        "GET, /api/v1/interventietrouw?jaar=dit, manager, application/json, 400",
        "GET, /api/v1/regels/target-group?op=31-12-2026, manager, application/json, 400",
        "GET, /api/v1/regels/target-group?op=2026-02-30, manager, application/json, 400",
        "GET, /api/v1/bereik?van=31-12-2017&tot=2018-12-31, manager, application/json, 400",
        "POST, /api/v1/import?proef=misschien, beheer, application/json, 400",
        "POST, /api/v1/import, manager, application/json, 403",
        "POST, /api/v1/import, beheer, application/json, 415"
    })
    void every_fault_is_a_problem_with_its_details(String deed, String asked, String who, String accept, int status)
            throws Exception {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, accept);
        // As curl sends a file when it is not told what kind it is.
        headers.set(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded");
        TestRestTemplate asking = who.isEmpty() ? http : http.withBasicAuth(who, "overbrug-demo");

        ResponseEntity<String> answer = asking.exchange(
                asked,
                HttpMethod.valueOf(deed),
                new HttpEntity<>(deed.equals("POST") ? "PK\u0003\u0004=\u0001" : null, headers),
                String.class);

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getHeaders().getFirst("API-Version"))
                .isEqualTo(api.at("/info/version").asText());
        JsonNode problem = json.readTree(answer.getBody());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
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
