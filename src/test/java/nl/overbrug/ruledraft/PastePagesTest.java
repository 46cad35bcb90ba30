package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.rulesheet.RuleSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Pasting and saving meanwhile, as they go over the line. */
@OverbrugTest
class PastePagesTest {

    @Autowired
    private DraftFixture fixture;

    @Autowired
    private Environment environment;

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void a_big_table_is_pasted_and_taken_over_without_script() {
        UUID draft = fixture.begun("intake/target-group");
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        String path = "/regels/concepten/" + draft;
        String block = "id\treden\n" + "doelgroep\tzo is afgesproken\n".repeat(300);

        String preview =
                policy.post(path + "/bestand", path + "/plakken", "blok", block).body();
        assertThat(preview).contains("zo is afgesproken", "/bestand/overnemen");

        Draft now = fixture.now(draft);
        String rows = new String(RuleSheets.writeCsv(now.table(), now.content().rowLines()), StandardCharsets.UTF_8)
                .replace("een inwoner met vragen op meer pijlers met een traject geholpen is", "zo is afgesproken");
        assertThat(rows.length()).isGreaterThan(4000);
        Visitor.Answer taken = policy.post(
                path + "/bestand",
                path + "/bestand/overnemen",
                "regels",
                rows,
                "gezien",
                String.valueOf(now.version()));

        assertThat(taken.location()).isEqualTo(path);
        assertThat(fixture.row(draft, "doelgroep").cells()).containsEntry("reden", "zo is afgesproken");
    }

    @Test
    void a_row_with_a_cell_that_cannot_be_read_is_not_said_to_be_gone() {
        UUID draft = fixture.begun("reward/tiers");
        String path = "/regels/concepten/" + draft;

        assertThat(Visitor.loggedIn(environment, "beleid1")
                        .post(path + "/bestand", path + "/plakken", "blok", "vijf", "rij", "licht", "kolom", "bedrag")
                        .body())
                .contains("licht, Bedrag: ‘vijf’ is geen bedrag")
                .doesNotContain(">Weg<");
    }

    @Test
    void what_cannot_be_pasted_is_refused_in_words_and_stays_on_the_page() {
        UUID draft = fixture.begun("reward/tiers");
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        String path = "/regels/concepten/" + draft;

        assertThat(policy.post(path + "/bestand", path + "/plakken").body()).contains("Er is nog niets geplakt.");
        assertThat(policy.post(path + "/bestand", path + "/plakken", "blok", "x".repeat(1_000_000))
                        .body())
                .contains("Rij 1, cel 1: deze tekst is langer dan 2.000 tekens.");
        assertThat(policy.post(path + "/bestand", path + "/plakken", "blok", "\t<b>x</b>", "kolom", "id")
                        .body())
                .contains("&lt;b&gt;x&lt;/b&gt;")
                .doesNotContain("<b>x</b>");
        assertThat(fixture.now(draft).version()).isEqualTo(1);
    }

    @Test
    void what_is_saved_meanwhile_says_which_version_is_seen_now_or_that_another_was_first() {
        UUID draft = fixture.begun("reward/tiers");
        DraftRow row = fixture.row(draft, "licht");
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        String page = "/regels/concepten/" + draft + "/rijen/" + row.key();

        Visitor.Answer kept = policy.post(
                page, page + "/tussendoor", "gezien", "1", "geopend", "1", "cel.id", "licht", "cel.reden", "half get");
        assertThat(kept.body()).contains("\"gezien\":2", "Bewaard om");
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("reden", "half get");

        fixture.write(draft, "licht", "bedrag", "6,00");
        assertThat(policy.post(page, page + "/tussendoor", "gezien", "2", "geopend", "1", "cel.reden", "half getypt")
                        .body())
                .contains("\"gezien\":null", "nog niet bewaard");
        assertThat(policy.post(page, page + "/tussendoor", "gezien", "3", "vreemd", "x")
                        .status())
                .isEqualTo(400);
    }
}
