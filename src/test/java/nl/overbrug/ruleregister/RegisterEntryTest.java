package nl.overbrug.ruleregister;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.rulefile.ShippedRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Held against the fields of the publication standard of the Algoritmeregister, version 1.0. */
@OverbrugTest
class RegisterEntryTest {

    /** The greatest length of each text that the standard has and Overbrug writes; 0 where it is chosen from values. */
    private static final Map<String, Integer> STANDARD = Map.ofEntries(
            Map.entry("name", 100),
            Map.entry("description_short", 350),
            Map.entry("organization", 100),
            Map.entry("category", 0),
            Map.entry("status", 0),
            Map.entry("begin_date", 7),
            Map.entry("contact_email", 500),
            Map.entry("website", 500),
            Map.entry("publication_category", 0),
            Map.entry("goal", 2500),
            Map.entry("proportionality", 2500),
            Map.entry("human_intervention", 2500),
            Map.entry("risks", 2500),
            Map.entry("lawful_basis", 2500),
            Map.entry("impacttoetsen", 2500),
            Map.entry("source_data", 2500),
            Map.entry("methods_and_models", 5000),
            Map.entry("provider", 200),
            Map.entry("publiccode", 500),
            Map.entry("lang", 3),
            Map.entry("standard_version", 3),
            Map.entry("source_id", 100),
            Map.entry("tags", 2500));

    private static final Set<String> WORDS = Set.of("bridge/texts", "fidelity/steps", "trajectory/end-reasons");

    @Autowired
    Environment environment;

    @Autowired
    DraftFixture drafts;

    @AfterEach
    void nothing_is_left() {
        drafts.clean();
    }

    static Stream<String> ruleSets() {
        return ShippedRules.read().keySet().stream().filter(name -> !WORDS.contains(name));
    }

    @Test
    void words_are_no_algorithm() {
        Visitor officer = Visitor.loggedIn(environment, "beleid1");

        assertThat(officer.get("/regels/bridge/texts/versies/1/algoritmeregister")
                        .status())
                .isEqualTo(404);
        assertThat(officer.get("/regels/bridge/texts").body()).doesNotContain("algoritmeregister");
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void every_rule_set_gives_an_entry_that_fits_the_standard(String ruleSet) {
        JsonNode entry = json("/regels/" + ruleSet + "/versies/1", "beleid1");

        assertThat(entry.properties()).allSatisfy(field -> assertThat(STANDARD).containsKey(field.getKey()));
        STANDARD.forEach((name, most) -> assertThat(entry.path(name).isMissingNode())
                .as(name + " is there")
                .isFalse());
        STANDARD.entrySet().stream()
                .filter(field -> field.getValue() > 0)
                .forEach(field -> assertThat(entry.get(field.getKey()).asText().length())
                        .as(field.getKey())
                        .isLessThanOrEqualTo(field.getValue()));
        assertThat(entry.get("status").asText()).isEqualTo("In gebruik");
        assertThat(entry.get("publication_category").asText())
                .isIn(Set.of("Hoog-risico AI-systeem", "Impactvolle algoritmes", "Overige algoritmes"));
        assertThat(entry.get("category").get(0).asText()).isEqualTo("Sociale zekerheid");
        assertThat(entry.get("begin_date").asText()).matches("\\d{4}-\\d{2}");
    }

    @Test
    void it_tells_the_purpose_the_inputs_the_rows_the_human_role_the_sources_and_the_versions() {
        drafts.published("intake/target-group", "doelgroep", "bron", "Verordening <2027> & toelichting");

        assertThat(json("/regels/intake/target-group/versies/1", "mentor1")
                        .get("methods_and_models")
                        .asText())
                .contains("16. Als de inwoner in de gemeente woont");

        JsonNode entry = json("/regels/intake/target-group/versies/2", "mentor1");

        assertThat(entry.get("status").asText()).isEqualTo("In ontwikkeling");
        assertThat(entry.get("source_data").asText()).contains("Pijlers met een hulpvraag: Op hoeveel");
        assertThat(entry.get("methods_and_models").asText())
                .contains("Niet zelflerend")
                .contains("1. Als de inwoner niet in de gemeente woont, dan hoort de inwoner niet bij de doelgroep")
                .contains("Versie 2, vanaf ", ": Zo is het duidelijker.")
                .contains("Versie 1, vanaf het begin: meegeleverd met Overbrug");
        assertThat(entry.get("human_intervention").asText()).contains("Een medewerker beslist");
        assertThat(entry.get("lawful_basis").asText())
                .contains("Evaluatie Alphen aan den Rijn", "<br>Verordening &lt;2027&gt; &amp; toelichting");
    }

    @Test
    void the_page_says_what_a_person_still_has_to_do_in_the_readers_language() {
        Visitor policy = Visitor.loggedIn(environment, "beleid1");

        assertThat(policy.get("/regels/outflow/advice/versies/1/algoritmeregister")
                        .body())
                .contains("<code class=\"quiet\">contact_email</code>")
                .contains("Zelf invullen.", "Nakijken: dit is een voorstel.")
                .contains("href=\"/regels/outflow/advice/versies/1/algoritmeregister.json\"");
        assertThat(policy.get("/regels/outflow/advice/versies/9/algoritmeregister")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.loggedIn(environment, "beheer")
                        .get("/regels/outflow/advice/versies/1/algoritmeregister.json")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void rows_that_do_not_fit_are_counted() {
        JsonNode catalogue = json("/regels/reward/catalogue/versies/1", "manager");

        assertThat(catalogue.get("methods_and_models").asText()).containsPattern("En nog \\d+ meer\\.");
        assertThat(List.of(
                        catalogue.get("lang").asText(),
                        catalogue.get("standard_version").asText()))
                .containsExactly("nld", "1.0");
    }

    private JsonNode json(String version, String username) {
        Visitor.Answer answer = Visitor.loggedIn(environment, username).get(version + "/algoritmeregister.json");
        assertThat(answer.status()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
