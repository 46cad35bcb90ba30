package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Two officers have one draft before them: nothing of either is lost, and the second sees what the first did. */
@OverbrugTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoOnOneDraftTest {

    private static final String CHANGED = "Iemand anders heeft dit intussen veranderd";
    private static final String NOTHING_DONE = "Er is niets gedaan. Kijk hoe het nu is en kies opnieuw.";

    @Autowired
    DraftFixture fixture;

    @Autowired
    DraftChecks checks;

    @Autowired
    Environment environment;

    private Visitor me;
    private Visitor colleague;
    private UUID draft;
    private String path;

    @BeforeEach
    void a_draft_that_both_have_before_them() {
        if (me == null) {
            me = Visitor.loggedIn(environment, "beleid1");
            colleague = Visitor.loggedIn(environment, "beleid2");
        }
        begin(fixture.begun("reward/tiers"));
    }

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void the_second_writer_keeps_what_was_typed_and_what_the_first_wrote_in_other_cells() {
        OpenPage mine = OpenPage.of(me, row("licht"));
        OpenPage.of(colleague, row("licht"))
                .fill("cel.bedrag", "6,00")
                .fill("cel.bron", "Raadsbesluit 7")
                .save();

        Answer answer = mine.fill("cel.bedrag", "7,00").send();

        assertThat(answer.body()).contains(CHANGED, "Zo staat de regel er nu", "€\u00a06,00");
        assertThat(OpenPage.beside(answer, "cel.bedrag")).contains("6,00", fixture.nameOf("beleid2"));
        assertThat(OpenPage.beside(answer, "cel.bron")).startsWith("Dit is intussen veranderd door");
        assertThat(cell("licht", "bedrag")).isEqualTo("6,00");

        OpenPage again = mine.after(answer);
        assertThat(again.value("cel.bedrag")).isEqualTo("7,00");
        assertThat(again.value("cel.bron")).isEqualTo("Raadsbesluit 7");
        again.save();
        assertThat(cell("licht", "bedrag")).isEqualTo("7,00");
        assertThat(cell("licht", "bron")).isEqualTo("Raadsbesluit 7");
    }

    @Test
    void what_is_typed_in_a_row_that_was_taken_out_can_be_put_in_as_a_new_one() {
        OpenPage mine = OpenPage.of(me, row("licht"));
        String gone = row("licht");
        button(colleague, "licht", "rij-weg").save();

        Answer answer = mine.fill("cel.bedrag", "7,00").send();
        assertThat(answer.body())
                .contains(fixture.nameOf("beleid2") + " heeft dit intussen weggehaald", "Als nieuwe regel bewaren");
        assertThat(mine.sendTo(gone + "/tussendoor").body()).contains("\"gezien\":null", "nog niet bewaard");
        OpenPage again = mine.after(answer);
        assertThat(again.value("cel.bedrag")).isEqualTo("7,00");
        again.fill("alsNieuw", "ja").save();

        List<DraftRow> rows = fixture.now(draft).content().rows();
        assertThat(rows.get(rows.size() - 1).cells())
                .containsEntry("id", "licht")
                .containsEntry("bedrag", "7,00");
        me.get(path);
        assertThat(me.get(gone).location()).isEqualTo(path);
        assertThat(me.get(path).body()).contains(fixture.nameOf("beleid2") + " heeft dit intussen weggehaald");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kopie", "omlaag", "schakel", "rij-weg"})
    void nothing_is_done_to_a_row_that_a_colleague_changed_until_that_was_seen(String deed) {
        OpenPage mine = button(me, "licht", deed);
        OpenPage.of(colleague, row("licht")).fill("cel.bedrag", "6,00").save();
        DraftContent theirs = fixture.now(draft).content();

        String next = mine.save().location();

        assertThat(next).endsWith("#rij-" + fixture.row(draft, "licht").key());
        assertThat(fixture.now(draft).content()).isEqualTo(theirs);
        assertThat(me.get(path).body())
                .contains(fixture.nameOf("beleid2") + " heeft dit intussen veranderd", NOTHING_DONE);

        button(me, "licht", deed).save();
        assertThat(fixture.now(draft).content()).isNotEqualTo(theirs);
    }

    @Test
    void a_row_goes_only_past_the_one_that_it_was_seen_beside() {
        OpenPage mine = button(me, "middel", "omhoog");
        button(colleague, "licht", "omhoog").save();
        List<String> theirs = ids();

        mine.save();

        assertThat(ids()).isEqualTo(theirs);
        assertThat(me.get(path).body()).contains(NOTHING_DONE);
    }

    @Test
    void undoing_names_what_and_whose_it_is_and_leaves_a_later_change_that_was_not_seen() {
        fixture.write(draft, "licht", "bedrag", "6,00");
        OpenPage mine = OpenPage.of(me, path, path, "value=\"terug\"").fill("doe", "terug");
        OpenPage.of(colleague, row("middel")).fill("cel.bedrag", "12,00").save();

        mine.save();

        assertThat(cell("middel", "bedrag")).isEqualTo("12,00");
        assertThat(cell("licht", "bedrag")).isEqualTo("6,00");
        assertThat(me.get(path).body())
                .contains(fixture.nameOf("beleid2") + " heeft dit intussen veranderd", NOTHING_DONE)
                .contains("Ongedaan maken: regel aangepast (middel)")
                .contains("Dat deed " + fixture.nameOf("beleid2"));
        OpenPage.of(me, path, path, "value=\"terug\"").fill("doe", "terug").save();
        assertThat(cell("middel", "bedrag")).isEqualTo("10,00");
        assertThat(cell("licht", "bedrag")).isEqualTo("6,00");
    }

    @Test
    void a_row_that_was_changed_undone_and_changed_again_is_not_the_one_that_was_seen() {
        OpenPage.of(colleague, row("licht")).fill("cel.bedrag", "6,00").save();
        OpenPage mine = OpenPage.of(me, row("licht"));
        fixture.undo("beleid2", draft);
        Answer undone = mine.fill("cel.bedrag", "7,00").send();
        assertThat(OpenPage.beside(undone, "cel.bedrag")).contains("5,00", fixture.nameOf("beleid2"));
        OpenPage.of(colleague, row("licht")).fill("cel.bedrag", "8,00").save();

        assertThat(mine.send().body()).contains(CHANGED);

        assertThat(cell("licht", "bedrag")).isEqualTo("8,00");
    }

    @Test
    void a_draft_that_changed_is_not_given_up_unseen() {
        OpenPage mine = OpenPage.of(me, path, path, "value=\"weg\"").fill("doe", "weg");
        OpenPage.of(colleague, row("licht")).fill("cel.bedrag", "6,00").save();

        mine.save();

        assertThat(fixture.now(draft).isOpen()).isTrue();
        assertThat(me.get(path).body()).contains(NOTHING_DONE);
        OpenPage.of(me, path, path, "value=\"weg\"").fill("doe", "weg").save();
        assertThat(fixture.now(draft).state()).isEqualTo(DraftState.DROPPED);
    }

    @Test
    void an_example_is_not_taken_out_under_the_one_who_writes_it_and_both_are_shown() {
        DraftCase seen = fixture.now(draft).content().cases().get(0);
        String example = path + "/voorbeelden/" + seen.key();
        OpenPage mine = OpenPage.of(me, example);
        OpenPage removing = OpenPage.of(colleague, path, path, "name=\"key\" value=\"" + seen.key());
        OpenPage.of(colleague, example)
                .fill("feit.omschrijving", "Van mijn collega")
                .save();

        Answer answer = mine.fill("feit.omschrijving", "Van mij").send();
        assertThat(answer.body()).contains(CHANGED);
        assertThat(OpenPage.beside(answer, "feit.omschrijving")).contains("Van mijn collega");
        mine.after(answer).save();
        removing.fill("doe", "voorbeeld-weg").save();
        assertThat(fixture.now(draft)
                        .content()
                        .exampleCase(seen.key())
                        .orElseThrow()
                        .description())
                .isEqualTo("Van mij");

        OpenPage late = OpenPage.of(me, example);
        fixture.removeCase(draft, seen.key());
        Answer gone = late.fill("feit.omschrijving", "Nog een keer").send();
        assertThat(gone.body()).contains("U hebt dit intussen zelf weggehaald", "Als nieuw voorbeeld bewaren");
        late.after(gone).fill("alsNieuw", "ja").save();
        assertThat(fixture.now(draft).content().cases())
                .extracting(DraftCase::description)
                .contains("Nog een keer");
    }

    @Test
    void two_who_explain_one_gap_see_each_other() {
        String gap = gap();
        OpenPage mine = OpenPage.of(me, path, path + "/gat");
        OpenPage.of(colleague, path, path + "/gat")
                .fill("uitleg", "Dat is maatwerk.")
                .save();

        Answer answer = mine.fill("uitleg", "Dan beslist de mentor.").send();

        assertThat(OpenPage.beside(answer, "uitleg")).contains("Dat is maatwerk.", fixture.nameOf("beleid2"));
        assertThat(explained(gap)).isEqualTo("Dat is maatwerk.");
        OpenPage again = mine.after(answer);
        assertThat(again.value("uitleg")).isEqualTo("Dan beslist de mentor.");
        again.save();
        assertThat(explained(gap)).isEqualTo("Dan beslist de mentor.");

        fixture.undo("beleid1", draft);
        assertThat(explained(gap)).as("a step of its own").isEqualTo("Dat is maatwerk.");
    }

    @Test
    void two_who_write_why_see_each_other_and_what_is_submitted_is_what_was_seen() {
        fixture.write(draft, "licht", "bron", "Raadsbesluit 7");
        OpenPage mine = OpenPage.of(me, path + "/indienen");
        OpenPage.of(colleague, path + "/indienen")
                .fill("reason", "Van mijn collega")
                .fill("note", "Niets")
                .fill("doe", "bewaren")
                .save();

        Answer both = mine.fill("reason", "Van mij").send();
        assertThat(OpenPage.beside(both, "reason")).contains("Van mijn collega", fixture.nameOf("beleid2"));
        OpenPage again = mine.after(both);
        assertThat(again.value("reason")).isEqualTo("Van mij");
        assertThat(again.value("note")).isEqualTo("Niets");

        OpenPage.of(colleague, row("middel")).fill("cel.bron", "Raadsbesluit 8").save();
        Answer other = again.send();
        assertThat(other.body())
                .contains("De regels in dit concept zijn intussen veranderd.", "Raadsbesluit 8")
                .contains("Het concept is het laatst veranderd door " + fixture.nameOf("beleid2"));
        again.after(other).save();
        assertThat(fixture.now(draft).isSubmitted()).isTrue();
        assertThat(fixture.now(draft).proposal().reason()).isEqualTo("Van mij");
    }

    @Test
    void what_was_submitted_anew_is_not_taken_back_or_returned_by_who_saw_the_earlier_one() {
        fixture.write(draft, "licht", "bron", "Raadsbesluit 7");
        fixture.submitted(draft);
        OpenPage taking = OpenPage.of(colleague, path, path, "value=\"terugnemen\"");
        OpenPage judging = OpenPage.of(colleague, path + "/beoordelen");
        OpenPage.of(me, path, path, "value=\"terugnemen\"")
                .fill("doe", "terugnemen")
                .save();
        Answer open = judging.fill("doe", "teruggeven")
                .fill("remarks", "Leg de bron uit")
                .send();
        assertThat(open.body()).contains("Dit schreef u, maar het is niet bewaard", "Leg de bron uit");
        fixture.write(draft, "licht", "bron", "Raadsbesluit 8");
        fixture.submitted(draft);

        taking.fill("doe", "terugnemen").save();
        Answer answer = judging.send();

        assertThat(fixture.now(draft).isSubmitted()).isTrue();
        assertThat(answer.body()).contains(CHANGED, "Raadsbesluit 8");
        OpenPage again = judging.after(answer);
        assertThat(again.value("remarks")).isEqualTo("Leg de bron uit");
        again.fill("doe", "teruggeven").save();
        assertThat(fixture.now(draft).isOpen()).isTrue();
    }

    private void begin(UUID id) {
        draft = id;
        path = "/regels/concepten/" + draft;
    }

    /** The witness of the one gap in a draft that has one. */
    private String gap() {
        begin(fixture.withGap());
        return checks.of(fixture.now(draft)).gaps().get(0).witness();
    }

    private String explained(String gap) {
        return fixture.now(draft).content().explanation(gap).text();
    }

    /** The button of a row on the page of the draft, as it is shown now. */
    private OpenPage button(Visitor who, String rowId, String deed) {
        String key = fixture.row(draft, rowId).key();
        return OpenPage.of(who, path, path, "name=\"key\" value=\"" + key).fill("doe", deed);
    }

    private String row(String rowId) {
        return path + "/rijen/" + fixture.row(draft, rowId).key();
    }

    private String cell(String rowId, String column) {
        return fixture.row(draft, rowId).cells().get(column);
    }

    private List<String> ids() {
        return fixture.now(draft).content().rows().stream().map(DraftRow::id).toList();
    }
}
