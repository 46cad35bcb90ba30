package nl.overbrug.input;

import static nl.overbrug.OpenPage.beside;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import nl.overbrug.input.SampleController.Colour;
import nl.overbrug.input.SampleController.SampleForm;
import nl.overbrug.input.SampleController.Step;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.people.Audit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class StalePagesTest {

    private static final UUID MENTOR = UUID.fromString("8a4a8e9a-2f1c-4a5c-9d55-0f6c1f6f3a11");

    @Autowired
    private Environment environment;

    @Autowired
    private SampleController sample;

    @Autowired
    private MovableClock clock;

    private OpenPage mine;

    @BeforeEach
    void a_page_is_open() {
        sample.saved.clear();
        sample.by = null;
        sample.stored = new SampleForm(
                "Naam", "Eerst", day(1), 1, null, null, Set.of(), null, YesNoUnknown.NO, null, false, steps("A"), 1);
        mine = OpenPage.of(Visitor.loggedIn(environment, "mentor1"), "/proef");
    }

    @AfterEach
    void nobody_saves_any_more() {
        sample.stored = null;
        sample.by = null;
    }

    @Test
    void what_was_typed_stays_with_what_somebody_else_saved_beneath_it() {
        theySave();

        Answer answer = mine.fill("naam", "Mijn naam")
                .fill("toelichting", "Mijn <tekst>")
                .fill("dag", "2018-02-02")
                .fill("aantal", "2")
                .fill("bedrag", "2,50")
                .fill("kleur", "BLUE")
                .fill("pijlers", "INCOME")
                .fill("eenmalig", "false")
                .fill("bekend", "UNKNOWN")
                .fill("mentor", "")
                .fill("stappen[0].wat", "Mijn stap")
                .send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Iemand anders heeft dit intussen veranderd", "Wat u invulde, staat er nog.");
        assertThat(beside(answer, "naam")).isEqualTo("Intussen opgeslagen: Andere naam");
        assertThat(beside(answer, "toelichting")).isEqualTo("Intussen opgeslagen: Regel een\nregel <twee>");
        assertThat(beside(answer, "dag")).isEqualTo("Intussen opgeslagen: 3 maart 2018");
        assertThat(beside(answer, "aantal")).isEqualTo("Intussen opgeslagen: niets ingevuld");
        assertThat(beside(answer, "bedrag")).isEqualTo("Intussen opgeslagen: 12,50");
        assertThat(beside(answer, "kleur")).isEqualTo("Intussen opgeslagen: Groen");
        assertThat(beside(answer, "pijlers")).isEqualTo("Intussen opgeslagen: Gezondheid, Schulden");
        assertThat(beside(answer, "eenmalig")).isEqualTo("Intussen opgeslagen: Ja");
        assertThat(beside(answer, "bekend")).isEqualTo("Intussen opgeslagen: Ja");
        assertThat(beside(answer, "stappen[0].wat")).isEqualTo("Intussen opgeslagen: B");
        OpenPage again = mine.after(answer);
        assertThat(again.value("naam")).isEqualTo("Mijn naam");
        assertThat(again.value("toelichting")).isEqualTo("Mijn <tekst>");
        assertThat(again.value("bedrag")).isEqualTo("2,50");
        assertThat(again.values("pijlers")).containsExactly("INCOME");
    }

    @Test
    void a_field_that_was_left_as_it_was_takes_the_newer_value_and_says_so() {
        theySave();

        Answer answer = mine.fill("naam", "Mijn naam").send();

        OpenPage again = mine.after(answer);
        assertThat(again.value("naam")).isEqualTo("Mijn naam");
        assertThat(again.value("toelichting")).isEqualTo("Regel een\nregel <twee>");
        assertThat(again.value("dag")).isEqualTo("2018-03-03");
        assertThat(again.value("bedrag")).isEqualTo("12,50");
        assertThat(again.value("kleur")).isEqualTo("GREEN");
        assertThat(again.values("pijlers")).containsExactly("HEALTH", "DEBTS");
        assertThat(again.value("mentor")).isEqualTo(MENTOR.toString());
        assertThat(again.value("akkoord")).isEqualTo("true");
        assertThat(beside(answer, "toelichting")).isEqualTo("Dit is intussen veranderd. Eerst stond hier: Eerst");
        assertThat(beside(answer, "kleur")).isEqualTo("Dit is intussen veranderd. Eerst stond hier: niets ingevuld");
        assertThat(beside(answer, "akkoord")).isEqualTo("Dit is intussen veranderd. Eerst stond hier: Nee");
    }

    @Test
    void saving_again_is_a_choice_that_overwrites() {
        theySave();

        mine.after(mine.fill("naam", "Mijn naam").send()).save();

        SampleForm saved = sample.saved.get(0);
        assertThat(saved.naam()).isEqualTo("Mijn naam");
        assertThat(saved.toelichting()).isEqualTo("Regel een\nregel <twee>");
        assertThat(saved.pijlers()).containsExactlyInAnyOrder(Pillar.HEALTH, Pillar.DEBTS);
        assertThat(saved.version()).isEqualTo(2);
    }

    @Test
    void it_says_who_saved_it_and_when() {
        theySave();
        var today = clock.today()
                .atTime(LocalTime.of(10, 14))
                .atZone(MovableClock.ZONE)
                .toInstant();

        sample.by = new Audit.Change(today, "Iemand Anders");
        assertThat(beside(mine.fill("naam", "Mijn naam").send(), "naam"))
                .isEqualTo("Intussen opgeslagen: Andere naam (door Iemand Anders, om 10:14)");
        sample.by = new Audit.Change(today.minus(364, ChronoUnit.DAYS), "Iemand Anders");
        assertThat(beside(mine.send(), "toelichting"))
                .startsWith("Dit is intussen veranderd door Iemand Anders, ")
                .contains(", 10:14. Eerst stond hier: Eerst");
    }

    @Test
    void a_field_in_which_both_put_the_same_says_nothing() {
        theySave();

        assertThat(beside(mine.fill("naam", "Andere naam").send(), "naam")).isNull();
    }

    @Test
    void a_field_that_only_this_visitor_changed_says_nothing() {
        sample.stored = new SampleForm(
                "Naam", "Anders", day(1), 1, null, null, Set.of(), null, YesNoUnknown.NO, null, false, steps("A"), 2);

        Answer answer = mine.fill("naam", "Mijn naam").send();

        assertThat(beside(answer, "naam")).isNull();
        assertThat(beside(answer, "toelichting")).contains("Eerst stond hier");
    }

    @Test
    void what_cannot_be_read_stays_as_well() {
        theySave();

        Answer answer = mine.fill("dag", "morgen").send();

        assertThat(mine.after(answer).value("dag")).isEqualTo("morgen");
        assertThat(beside(answer, "dag")).isEqualTo("Intussen opgeslagen: 3 maart 2018");
        assertThat(answer.body()).contains("Dag: Vul een datum in");
    }

    @Test
    void a_page_with_a_mistake_that_nobody_else_changed_speaks_of_nobody() {
        Answer answer = mine.fill("naam", "").send();

        assertThat(answer.body())
                .contains("Naam: Vul dit in.")
                .doesNotContain("-intussen\"", "Wat u invulde, staat er nog.");
    }

    @Test
    void a_mistake_in_between_does_not_forget_what_the_page_was_opened_with() {
        Answer mistake = mine.fill("naam", "").send();
        theySave();

        Answer answer = mine.after(mistake).fill("naam", "Mijn naam").send();

        assertThat(beside(answer, "toelichting")).contains("Eerst stond hier: Eerst");
    }

    @Test
    void a_row_that_moved_is_still_the_same_row() {
        record Row(UUID id, String what) {}
        record Rows(List<Row> rows) {}
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();

        List<FormField> fields = FormField.of(new Rows(List.of(new Row(one, "een"), new Row(two, "twee"))));
        List<FormField> moved = FormField.of(new Rows(List.of(new Row(two, "twee"), new Row(one, "een"))));

        assertThat(moved).extracting(FormField::name).contains("rows[1].what");
        assertThat(moved)
                .extracting(FormField::mark)
                .containsExactlyInAnyOrderElementsOf(
                        fields.stream().map(FormField::mark).toList());
    }

    /** Somebody else saves another value in every field. */
    private void theySave() {
        sample.stored = new SampleForm(
                "Andere naam",
                "Regel een\nregel <twee>",
                day(3),
                null,
                new BigDecimal("12.50"),
                Colour.GREEN,
                EnumSet.of(Pillar.HEALTH, Pillar.DEBTS),
                true,
                YesNoUnknown.YES,
                MENTOR,
                true,
                steps("B"),
                2);
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2018, month, month);
    }

    private static List<Step> steps(String what) {
        return List.of(new Step(what));
    }
}
