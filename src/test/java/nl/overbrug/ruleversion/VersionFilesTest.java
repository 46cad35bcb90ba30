package nl.overbrug.ruleversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.rulesheet.RuleSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class VersionFilesTest {

    private static final String TIERS = "reward/tiers";
    private static final String VERSION = "/regels/reward/tiers/versies/1";

    @Autowired
    Environment environment;

    @Autowired
    VersionFiles files;

    @Autowired
    DraftFixture drafts;

    @AfterEach
    void nothing_is_left() {
        drafts.clean();
    }

    @Test
    void what_is_downloaded_reads_back_as_the_rows_of_that_version() {
        RuleSource shipped = ShippedRules.read().get(TIERS);
        byte[] workbook = drafts.as("mentor1", () -> files.workbook(TIERS, 1, Locale.ENGLISH))
                .orElseThrow();
        byte[] csv = drafts.as("mentor1", () -> files.csv(TIERS, 1)).orElseThrow();

        for (byte[] file : List.of(workbook, csv)) {
            assertThat(RuleSheets.read(TableFiles.definition(TIERS, shipped.definition()), file)
                            .cells())
                    .extracting(line -> line.get("id") + line.get("bedrag") + line.get("reden"))
                    .isEqualTo(SheetText.lines("", shipped.rows()).stream()
                            .map(line -> line.get("id") + line.get("bedrag") + line.get("reden"))
                            .toList());
        }
    }

    @Test
    void each_file_has_its_name_and_kind_and_is_linked_from_the_page() {
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        String page = mentor.get(VERSION).body();

        for (String ending : List.of("xlsx", "csv", "dmn")) {
            Visitor.Answer answer = mentor.get(VERSION + "/regels." + ending);
            assertThat(page).contains("href=\"" + VERSION + "/regels." + ending + "\"");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-disposition"))
                    .containsExactly("attachment; filename=\"reward-tiers-1." + ending + "\"");
        }
        assertThat(mentor.get(VERSION + "/regels.dmn").body())
                .startsWith("<?xml")
                .contains("<decisionTable");
    }

    @Test
    void what_is_no_version_or_no_table_is_not_found_and_nobody_else_gets_a_file() {
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");

        assertThat(mentor.get("/regels/reward/tiers/versies/9/regels.dmn").status())
                .isEqualTo(404);
        assertThat(mentor.get("/regels/measurement/due/versies/1/regels.csv").status())
                .isEqualTo(404);
        assertThat(Visitor.loggedIn(environment, "beheer")
                        .get(VERSION + "/regels.xlsx")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_draft_goes_out_as_dmn_once_every_row_can_be_read() {
        String draft = "/regels/concepten/" + drafts.begun(TIERS);
        Visitor policy = Visitor.loggedIn(environment, "beleid2");
        assertThat(policy.get(draft + "/regels.dmn").body()).contains("<decisionTable");

        drafts.write(drafts.begun(TIERS), "licht", "bedrag", "vijf");

        assertThat(policy.get(draft + "/regels.dmn").status()).isEqualTo(404);
        assertThat(policy.get(draft + "/bestand").body()).contains("zodra alle regels te lezen zijn");
    }
}
