package nl.overbrug.ruleversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.rulefile.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class RulesPagesTest {

    @Autowired
    Environment environment;

    @ParameterizedTest
    @ValueSource(strings = {"mentor1", "beleid1", "manager"})
    void whoever_works_with_the_rules_finds_every_rule_set(String username) {
        Set<String> names = ShippedRules.read().keySet();
        Visitor visitor = Visitor.loggedIn(environment, username);

        String list = visitor.get("/regels").body();

        assertThat(names).allSatisfy(name -> assertThat(list).contains("href=\"/regels/" + name + "\""));
        assertThat(names.stream()
                        .map(name -> visitor.get("/regels/" + name).status())
                        .collect(Collectors.toSet()))
                .containsExactly(200);
    }

    @Test
    void a_table_is_shown_as_sentences_and_as_rows_with_its_sources() {
        String page = Visitor.loggedIn(environment, "beleid1")
                .get("/regels/intake/target-group")
                .body();

        assertThat(page)
                .contains("Als de inwoner niet in de gemeente woont, dan hoort de inwoner niet bij de doelgroep")
                .contains("2 tot en met 8")
                .contains("Bron: Evaluatie Alphen aan den Rijn")
                .contains("Dit is versie 1. Zij geldt vanaf het begin.");
    }

    @Test
    void the_rules_of_a_day_in_the_past_say_so() {
        assertThat(Visitor.loggedIn(environment, "beleid1")
                        .get("/regels/intake/target-group?op=2018-03-01")
                        .body())
                .contains("U ziet de regels van 1 maart 2018.");
    }

    @Test
    void an_administrator_and_a_stranger_see_no_rules() {
        assertThat(Visitor.loggedIn(environment, "beheer").get("/regels").status())
                .isEqualTo(403);
        assertThat(Visitor.of(environment).get("/regels").status()).isEqualTo(302);
    }

    @Test
    void a_rule_set_that_does_not_exist_is_not_found() {
        Visitor visitor = Visitor.loggedIn(environment, "beleid1");

        assertThat(visitor.get("/regels/intake/geheim").status()).isEqualTo(404);
    }

    @Test
    void another_program_reads_the_version_that_held_on_a_day() {
        Visitor visitor = Visitor.loggedIn(environment, "manager");

        assertThat(visitor.get("/api/v1/regels/intake/target-group?op=2026-11-21")
                        .body())
                .contains("\"regelset\":\"intake/target-group\"")
                .contains("\"versie\":{\"nummer\":1,\"geldtVanaf\":\"2000-01-01\"")
                .contains("\"id\":\"woont-elders\"")
                .contains("\"uitkomst\":\"geen doelgroep\"");
        assertThat(visitor.get("/api/v1/regels/target-group").body()).contains("\"id\":\"woont-elders\"");
        assertThat(visitor.get("/api/v1/regels").body()).contains("\"regelset\":\"measurement/moments\"");
        assertThat(visitor.get("/api/v1/regels/target-group?op=1999-12-31").status())
                .isEqualTo(404);
        assertThat(visitor.get("/api/v1/regels/target-group?op=gisteren").status())
                .isEqualTo(400);
        assertThat(Visitor.loggedIn(environment, "beheer")
                        .get("/api/v1/regels/target-group")
                        .status())
                .isEqualTo(403);
    }
}
