package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class TryingTest {

    private static final String VERSION = "/regels/outflow/advice/versies/1/proberen";

    @Autowired
    Environment environment;

    @Autowired
    DraftFixture fixture;

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void whoever_reads_the_rules_tries_a_case_on_a_version_and_sees_why() {
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");

        String page = mentor.post(VERSION, VERSION, "feit.pijlers-met-doelen", "3", "feit.open-pijlers", "2")
                .body();

        assertThat(page)
                .contains("Past en geeft de doorslag</span> <strong>meer-open-pijlers</strong>")
                .contains("gevraagd is 0, maar het was 3.")
                .contains("value=\"3\"");
        assertThat(mentor.get("/regels/outflow/advice/versies/9/proberen").status())
                .isEqualTo(404);
        assertThat(mentor.get("/regels/measurement/due/versies/1/proberen").status())
                .isEqualTo(404);
    }

    @Test
    void what_is_typed_wrong_is_told_beside_its_field_and_kept() {
        String page = Visitor.loggedIn(environment, "beleid1")
                .post(VERSION, VERSION, "feit.pijlers-met-doelen", "drie", "feit.open-pijlers", "")
                .body();

        assertThat(page)
                .contains("id=\"feit.pijlers-met-doelen-fout\"", "‘drie’ is geen heel getal", "value=\"drie\"")
                .contains("id=\"feit.open-pijlers-fout\"", "Vul dit in.")
                .doesNotContain("Wat eruit komt");
    }

    @Test
    void a_field_that_the_table_does_not_have_is_refused() {
        assertThat(Visitor.loggedIn(environment, "beleid1")
                        .post(VERSION, VERSION, "feit.naam", "iemand")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_case_on_a_draft_is_held_against_the_rules_that_hold_now() {
        UUID draft = fixture.begun("reward/tiers");
        fixture.write(draft, "licht", "bedrag", "6,00");
        String example = fixture.now(draft).content().cases().stream()
                .filter(each -> each.id().equals("lichte-stap"))
                .findFirst()
                .orElseThrow()
                .key();
        String path = "/regels/concepten/" + draft + "/proberen";
        Visitor policy = Visitor.loggedIn(environment, "beleid2");

        assertThat(policy.get(path).body()).doesNotContain("Wat eruit komt");
        assertThat(policy.get(path + "?voorbeeld=" + example).body())
                .contains("is die €\u00a06,00 waard")
                .contains("De regels die nu gelden zeggen iets anders:")
                .contains("is die €\u00a05,00 waard");
        assertThat(policy.get(path + "?voorbeeld=weg").status()).isEqualTo(404);
        assertThat(Visitor.loggedIn(environment, "mentor1").get(path).status()).isEqualTo(403);
    }

    @Test
    void a_draft_with_a_row_that_cannot_be_read_is_tried_without_it() {
        UUID draft = fixture.begun("outflow/advice");
        fixture.write(draft, "geen-doelen", "advies", "misschien");
        String path = "/regels/concepten/" + draft + "/proberen";

        assertThat(Visitor.loggedIn(environment, "beleid1")
                        .post(path, path, "feit.pijlers-met-doelen", "0", "feit.open-pijlers", "0")
                        .body())
                .contains("Geen enkele regel past hierbij.")
                .contains("De regels die nu gelden zeggen iets anders:");
    }
}
