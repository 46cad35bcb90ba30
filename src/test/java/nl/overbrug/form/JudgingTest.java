package nl.overbrug.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overbrug.input.UndeclaredField;
import nl.overbrug.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 3, 1);
    private static final Form FORM = SampleForm.form();

    @Test
    void good_answers_come_back_by_their_kind() {
        Form.Judged judged = judge(Map.of(
                "naam", List.of(" Jo "),
                "verhaal", List.of("a, b\r\nc"),
                "aantal", List.of("12"),
                "dag", List.of("1-3-2019"),
                "kleur", List.of("r"),
                "wijk", List.of("z"),
                "dagen", List.of("di", "ma"),
                "akkoord", List.of("true")));

        assertThat(judged.problems()).isEmpty();
        assertThat(judged.answers())
                .containsEntry("naam", new FormAnswer.Text("Jo"))
                .containsEntry("verhaal", new FormAnswer.Text("a, b\nc"))
                .containsEntry("aantal", new FormAnswer.Amount(new BigDecimal(12)))
                .containsEntry("dag", new FormAnswer.Day(TODAY))
                .containsEntry("kleur", new FormAnswer.Chosen("r"))
                .containsEntry("dagen", new FormAnswer.Several(List.of("ma", "di")))
                .containsEntry("akkoord", new FormAnswer.Tick())
                .hasSize(8);
    }

    @Test
    void what_is_required_must_be_there_only_when_it_is_done() {
        FilledForm nothing = FilledForm.of(FORM, 0, Map.of());

        assertThat(FORM.judge(nothing, false, TODAY).problems()).isEmpty();
        assertThat(FORM.judge(nothing, true, TODAY).problems())
                .containsExactly(
                        Problem.missing("answers[naam]"), Problem.of("answers[akkoord]", "probleem.verplicht-vinkje"));
    }

    @ParameterizedTest
    @CsvSource({
        "naam, J, probleem.te-kort",
        "naam, Johannes Jacobus, probleem.te-lang",
        "naam, J0, probleem.patroon",
        "aantal, 0, probleem.buiten-bereik",
        "aantal, 13, probleem.buiten-bereik",
        "aantal, '1,5', probleem.geheel-getal",
        "aantal, twaalf, probleem.geheel-getal",
        "aantal, 99999999999999999999999999, probleem.geheel-getal",
        "aantal, 1e9, probleem.geheel-getal",
        "dag, 2019-02-28, probleem.datum-verleden",
        "dag, 31-2-2020, probleem.datum",
        "dag, 9999-01-01, probleem.datum",
        "dag, morgen, probleem.datum",
        "kleur, b, probleem.onbekende-keuze",
        "wijk, Noord, probleem.onbekende-keuze",
        "dagen, wo, probleem.onbekende-keuze",
    })
    void a_wrong_answer_is_told_at_its_field(String key, String typed, String problem) {
        assertThat(judge(Map.of(key, List.of(typed))).problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("answers[" + key + "]", problem));
    }

    @Test
    void the_same_choice_posted_twice_is_no_choice() {
        assertThat(judge(Map.of("kleur", List.of("r", "g"))).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.onbekende-keuze");
    }

    @Test
    void a_field_that_the_form_does_not_declare_is_refused() {
        assertThatThrownBy(() -> FilledForm.posted(FORM, Map.of("answers[geheim]", List.of("1")), Set.of()))
                .isInstanceOf(UndeclaredField.class);
        assertThatThrownBy(() -> FilledForm.posted(FORM, Map.of("naam", List.of("Jo")), Set.of()))
                .isInstanceOf(UndeclaredField.class);
    }

    @Test
    void what_was_typed_is_kept_right_or_wrong() {
        FilledForm filled = FilledForm.posted(
                FORM,
                Map.of(
                        "_csrf", List.of("x"),
                        "version", List.of("3"),
                        "deed", List.of("later"),
                        "answers[aantal]", List.of("veel"),
                        "answers[naam]", List.of("A\u0000B"),
                        "_answers[akkoord]", List.of("on")),
                Set.of("deed"));

        assertThat(filled.version()).isEqualTo(3);
        assertThat(filled.answers())
                .containsEntry("aantal", "veel")
                .containsEntry("naam", "AB")
                .containsEntry("akkoord", false)
                .containsOnlyKeys(FORM.keys());
    }

    private static Form.Judged judge(Map<String, List<String>> typed) {
        Map<String, List<String>> posted = new HashMap<>();
        typed.forEach((key, values) -> posted.put("answers[" + key + "]", values));
        return FORM.judge(FilledForm.posted(FORM, posted, Set.of()), typed.size() > 1, TODAY);
    }
}
