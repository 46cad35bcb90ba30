package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What the script of a page sends a moment after somebody stopped typing. */
@OverbrugTest
class SavedWhileTypingTest {

    private static final String EVER = "/tussendoor";

    @Autowired
    DraftFixture fixture;

    @Autowired
    DraftChecks checks;

    @Autowired
    Environment environment;

    private UUID draft;
    private String path;
    private Visitor me;

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void an_example_with_several_results_is_saved_also_while_one_of_them_is_empty() {
        begin(fixture.begun("measurement/moments"));
        DraftCase example = example("met");
        String address = path + "/voorbeelden/" + example.key();
        OpenPage page = OpenPage.of(me, address);

        keep(page.fill("uit3.meetmoment", "T4"), address);
        assertThat(example("met").expected()).hasSize(4);
        keep(page.fill("uit3.meetmoment", ""), address);
        assertThat(example("met").expected()).hasSize(3);
        page.names().stream()
                .filter(name -> name.startsWith("uit1.") || name.startsWith("uit2."))
                .forEach(name -> page.fill(name, ""));
        keep(page, address);
        assertThat(example("met").expected()).hasSize(1);
        keep(page.fill("uit3.meetmoment", "T5").fill("uit1.maanden", "7"), address);

        assertThat(example("met").expected()).hasSize(3);
        assertThat(example("met").expected().get(1)).containsEntry("maanden", "7");
        assertThat(example("met").expected().get(2)).containsEntry("meetmoment", "T5");
        fixture.undo("beleid1", draft);
        assertThat(example("met").expected()).as("undone at once").isEqualTo(example.expected());
    }

    @Test
    void a_new_example_is_saved_from_the_first_word_as_one_and_undone_as_one() {
        begin(fixture.begun("reward/catalogue"));
        int before = fixture.now(draft).content().cases().size();
        OpenPage page = OpenPage.of(me, path + "/voorbeelden/nieuw", null, "feit.omschrijving");
        String action = page.action();

        keep(page.fill("feit.omschrijving", "Post"), action);
        keep(page.fill("feit.omschrijving", "Post openen"), action);

        List<DraftCase> cases = fixture.now(draft).content().cases();
        assertThat(cases).hasSize(before + 1);
        assertThat(cases.get(before).description()).isEqualTo("Post openen");
        assertThat(me.get(action).body()).contains("Post openen");
        fixture.undo("beleid1", draft);
        assertThat(fixture.now(draft).content().cases()).hasSize(before);
    }

    @Test
    void an_explanation_is_saved_and_undone_as_one() {
        begin(fixture.withGap());
        String gap = checks.of(fixture.now(draft)).gaps().get(0).witness();
        OpenPage page = OpenPage.of(me, path, path + "/gat");

        keep(page.fill("uitleg", "Dat is"), path + "/gat");
        keep(page.fill("uitleg", "Dat is maatwerk."), path + "/gat");

        assertThat(fixture.now(draft).content().explanation(gap).text()).isEqualTo("Dat is maatwerk.");
        assertThat(page.fill("uitleg", "x".repeat(2001))
                        .sendTo(path + "/gat" + EVER)
                        .body())
                .contains("2.000");
        fixture.undo("beleid1", draft);
        assertThat(fixture.now(draft).content().explanation(gap).text()).isEmpty();
    }

    @Test
    void why_the_rules_change_is_saved_while_it_is_written_and_is_in_nobodys_way() {
        begin(fixture.begun("reward/tiers"));
        int version = fixture.now(draft).version();
        String address = path + "/indienen";
        OpenPage page = OpenPage.of(me, address);

        keep(page.fill("reason", "Het kan").fill("from", ""), address);
        fixture.write(draft, "licht", "bron", "Raadsbesluit 7");
        keep(page.fill("reason", "Het kan rustiger").fill("note", "Niets"), address);

        assertThat(fixture.now(draft).version()).as("of rows and examples").isEqualTo(version + 1);
        OpenPage again = OpenPage.of(me, address);
        assertThat(again.value("reason")).isEqualTo("Het kan rustiger");
        assertThat(again.value("note")).isEqualTo("Niets");
        assertThat(again.value("from")).isNotEmpty();
        Answer tooLong = page.fill("note", "x".repeat(2001)).sendTo(address + EVER);
        assertThat(tooLong.body()).contains("2.000").doesNotContain("null,\"melding");
        keep(page.fill("note", "Korter"), address);
        assertThat(fixture.now(draft).proposal().note()).isEqualTo("Korter");
        assertThat(fixture.now(draft).isOpen()).isTrue();
    }

    @Test
    void without_a_script_a_button_saves_the_reason_and_asks_nothing_yet() {
        begin(fixture.begun("reward/tiers"));

        OpenPage.of(me, path + "/indienen")
                .fill("reason", "Het kan rustiger")
                .fill("doe", "bewaren")
                .save();

        assertThat(fixture.now(draft).isOpen()).isTrue();
        assertThat(fixture.now(draft).proposal().reason()).isEqualTo("Het kan rustiger");
    }

    @Test
    void a_key_that_no_page_gave_out_makes_no_example() {
        begin(fixture.begun("reward/tiers"));

        assertThat(me.post(path, path + "/voorbeelden/zomaar", "feit.id", "x").status())
                .isEqualTo(404);
    }

    private void begin(UUID id) {
        draft = id;
        path = "/regels/concepten/" + draft;
        me = Visitor.loggedIn(environment, "beleid1");
    }

    /** As the script does: saves, and takes over the version and what the fields now say. */
    private static void keep(OpenPage page, String address) {
        String said = page.sendTo(address + EVER).body();
        assertThat(said).contains("Bewaard om");
        String version = said.replaceFirst(".*\"gezien\":(\\d+).*", "$1");
        String field = page.value("gezien") == null ? "version" : "gezien";
        page.fill(field, version);
        if (page.value("_opened") != null) {
            page.fill("_opened", said.replaceFirst(".*\"opened\":\"([^\"]*)\".*", "$1"));
        }
    }

    private DraftCase example(String id) {
        return fixture.now(draft).content().cases().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
