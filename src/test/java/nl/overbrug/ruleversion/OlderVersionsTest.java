package nl.overbrug.ruleversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.ruledraft.Withdrawing;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.ruleversion.RuleVersion.Origin;
import nl.overbrug.ruleversion.RuleVersion.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The second version of a table holds from tomorrow. */
@OverbrugTest
class OlderVersionsTest {

    private static final String NORMS = "/regels/trajectory/norms";

    @Autowired
    Environment environment;

    @Autowired
    DraftFixture drafts;

    @Autowired
    VersionRows rows;

    @Autowired
    VersionHistory history;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    MovableClock clock;

    private Visitor mentor;

    @BeforeEach
    void a_second_version() {
        drafts.published("trajectory/norms", "beloningen", "bron", "Raadsbesluit 7");
        mentor = Visitor.loggedIn(environment, "mentor1");
    }

    @AfterEach
    void nothing_is_left() {
        drafts.clean();
    }

    @Test
    void two_versions_stand_side_by_side_with_who_changed_it_who_approved_it_and_why() {
        String page = mentor.get(NORMS + "/vergelijken?van=1&tot=2").body();

        assertThat(page)
                .contains("Van versie 1 naar versie 2")
                .contains("Eén regel verschilt, 2 zijn gelijk.")
                .contains("naar ‘Raadsbesluit 7’")
                .contains(drafts.nameOf("beleid1"), "Goedgekeurd door " + drafts.nameOf("beleid2"))
                .contains("Waarom: Zo is het duidelijker.")
                .contains("<del><span class=\"only-read\">Was:</span> <span>Evaluatie Alphen");
    }

    @Test
    void without_a_choice_the_rules_of_today_are_compared_with_those_before_them() {
        assertThat(mentor.get(NORMS + "/vergelijken").body()).contains("Van versie 1 naar versie 1");

        assertThat(mentor.get(NORMS + "/vergelijken?tot=2").body()).contains("Van versie 1 naar versie 2");
    }

    @Test
    void what_is_no_version_or_no_table_cannot_be_compared() {
        assertThat(List.of(NORMS + "/vergelijken?van=1&tot=7", "/regels/trajectory/geheim/vergelijken").stream()
                        .map(path -> mentor.get(path).status()))
                .containsOnly(404);
        assertThat(mentor.get(NORMS + "/vergelijken?van=een").body()).contains("problemen");
    }

    @Test
    void rules_that_reason_are_compared_line_by_line() {
        RuleSource shipped = ShippedRules.read().get("measurement/due");
        String later = shipped.rows().replaceFirst("(?m)^end$", "    // nagekeken\nend");
        Publication today = new Publication(Origin.SHIPPED, null, clock.instant());
        rows.add(new StoredVersion(
                new RuleVersion(UUID.randomUUID(), "measurement/due", 2, clock.today(), today),
                new RuleSource(RuleSource.Kind.RULES, shipped.definition(), later)));

        assertThat(mentor.get("/regels/measurement/due").body())
                .contains("/regels/measurement/due/vergelijken", "De regels zoals het programma ze leest", "nagekeken");
        assertThat(mentor.get("/regels/measurement/due/vergelijken?van=1&tot=2").body())
                .contains("De zinnen zijn gelijk.", "Het verschil in de tekst", "gelijke tekstregels overgeslagen")
                .containsPattern("<td>Nieuw</td>\\s*<td lang=\"en\"><ins><code>    // nagekeken</code></ins>");
        assertThat(mentor.get("/regels/measurement/due/vergelijken?van=2&tot=1").body())
                .containsPattern("<td>Weg</td>\\s*<td lang=\"en\"><del><code>    // nagekeken</code></del>");
        assertThat(mentor.get("/regels/measurement/due/vergelijken?van=1&tot=1").body())
                .doesNotContain("Het verschil in de tekst");
    }

    @Test
    void a_version_that_was_taken_back_can_be_read_with_when_by_whom_and_why() {
        UUID planned = history.of("trajectory/norms").get(0).version().id();
        drafts.as("beleid2", () -> withdrawing.withdraw(planned, "Het kan rustiger."))
                .value();

        assertThat(mentor.get(NORMS).body())
                .contains("href=\"/regels/trajectory/norms/versies/2\"", "Versie 2, ingetrokken (zou gelden vanaf ");
        assertThat(mentor.get(NORMS + "/versies/2").body())
                .contains(
                        "Dit is versie 2. Zij zou gelden vanaf", "Raadsbesluit 7", "Deze versie heeft nooit gegolden.")
                .contains("Ingetrokken voordat de versie gold, door " + drafts.nameOf("beleid2"), "Het kan rustiger.")
                .doesNotContain("algoritmeregister", "versies/2/proberen");
        assertThat(mentor.get(NORMS + "/versies/2/regels.csv").body()).contains("Raadsbesluit 7");
        assertThat(mentor.get(NORMS + "/versies/2/algoritmeregister").status()).isEqualTo(404);
        assertThat(mentor.get(NORMS + "/vergelijken?van=1&tot=2").body())
                .contains("<option value=\"2\" selected=\"selected\">Versie 2, ingetrokken")
                .contains("naar ‘Raadsbesluit 7’", "Het kan rustiger.");
    }

    @Test
    void who_takes_a_version_back_after_a_colleague_did_sees_that() {
        UUID planned = history.of("trajectory/norms").get(0).version().id();
        String page = "/regels/versies/" + planned + "/intrekken";
        OpenPage mine = OpenPage.of(Visitor.loggedIn(environment, "beleid1"), page);
        drafts.as("beleid2", () -> withdrawing.withdraw(planned, "Het kan rustiger."))
                .value();

        assertThat(mine.fill("reason", "Toch niet").save().location()).isEqualTo(NORMS);

        assertThat(mentor.get(NORMS).body()).contains("Het kan rustiger.").doesNotContain("Toch niet");
    }

    @Test
    void a_version_that_was_taken_back_can_be_the_beginning_of_another() {
        UUID planned = history.of("trajectory/norms").get(0).version().id();
        drafts.as("beleid2", () -> withdrawing.withdraw(planned, "Het kan rustiger."))
                .value();
        Visitor policy = Visitor.loggedIn(environment, "beleid1");

        Visitor.Answer begun = policy.post(NORMS + "/versies/2", NORMS + "/concept", "versie", planned.toString());

        assertThat(policy.get(begun.location()).body()).contains("Op basis van versie 2.");
        assertThat(policy.get(begun.location() + "/verschillen").body()).contains("Raadsbesluit 7");
    }

    @Test
    void each_version_has_a_page_that_says_whether_it_holds() {
        assertThat(mentor.get(NORMS + "/versies/1").body()).contains("Dit is versie 1.", "Deze versie geldt nu.");
        assertThat(mentor.get(NORMS + "/versies/2").body())
                .contains("Dit is versie 2.", "Deze versie geldt nog niet.", "Raadsbesluit 7");
        assertThat(mentor.get(NORMS + "/versies/3").status()).isEqualTo(404);
        assertThat(mentor.get("/regels/measurement/due/versies/1").body()).contains("De meting komt later");
    }

    @Test
    void rules_that_are_switched_off_are_shown_as_such() {
        RuleSource shipped = ShippedRules.read().get("reward/tiers");
        String off = shipped.rows()
                .replaceFirst(";bron", ";bron;uit")
                .replaceAll("(?m)^((?!id;|licht;).*)$", "$1;")
                .replaceAll("(?m)^(licht;.*)$", "$1;ja");
        Publication today = new Publication(Origin.EDITED, null, clock.instant());
        rows.add(new StoredVersion(
                new RuleVersion(UUID.randomUUID(), "reward/tiers", 2, clock.today(), today),
                new RuleSource(RuleSource.Kind.TABLE, shipped.definition(), off)));

        String page = mentor.get("/regels/reward/tiers").body();

        assertThat(page)
                .contains("Dit is versie 2.", "Uitgezette regels")
                .containsPattern("(?s)<li class=\"quiet\" id=\"regel-licht\">.*Uitgezet")
                .doesNotContain("<th scope=\"row\">licht</th>");
        assertThat(mentor.get("/regels/reward/tiers/vergelijken").body())
                .contains("Uitgezet</span>", "<strong>licht</strong>");
    }

    @Test
    void any_day_can_be_chosen_to_see_the_rules_of_then() {
        LocalDate tomorrow = clock.today().plusDays(1);

        assertThat(mentor.get(NORMS + "?op=" + tomorrow).body()).contains("U ziet de regels van", "Dit is versie 2.");
        assertThat(mentor.get("/regels?op=" + tomorrow).body())
                .contains("U ziet de regels van")
                .contains(NORMS + "?op=" + tomorrow);
        assertThat(mentor.get("/api/v1/regels?op=" + tomorrow).body())
                .contains("\"regelset\":\"trajectory/norms\",\"naam\":\"Protocolnormen\",\"versie\":{\"nummer\":2");
    }

    @Test
    void a_day_that_is_no_day_or_too_early_is_told_beside_the_field() {
        for (String path : List.of(NORMS, "/regels")) {
            assertThat(mentor.get(path + "?op=1999-12-31").body())
                    .contains("Op die dag waren er nog geen regels.")
                    .doesNotContain("U ziet de regels van");
            assertThat(mentor.get(path + "?op=gisteren").body()).contains("id=\"op-fout\"");
        }
    }
}
