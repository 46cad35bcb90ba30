package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.ruledraft.DraftCheck.CellProblem;
import nl.overbrug.ruleengine.TableFinding;
import nl.overbrug.ruleengine.TableFinding.Kind;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class DraftingTest {

    private static final String TIERS = "reward/tiers";

    @Autowired
    DraftFixture fixture;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftEdits edits;

    @Autowired
    DraftTrail trail;

    @Autowired
    DraftChecks checks;

    @Autowired
    DraftChanges changes;

    @Autowired
    VersionBook book;

    @Autowired
    Environment environment;

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake/target-group",
                "intake/terms",
                "measurement/moments",
                "outflow/advice",
                "reward/catalogue",
                "reward/ceiling",
                "reward/scheme",
                "reward/tiers",
                "trajectory/norms"
            })
    void a_draft_of_a_shipped_table_begins_without_any_fault(String ruleSet) {
        Draft draft = fixture.now(fixture.begun(ruleSet));

        assertThat(checks.of(draft).obstacles(draft.content())).isEmpty();
        assertThat(checks.of(draft).trial().cases()).isNotEmpty().allMatch(DraftCheck.CaseOutcome::passed);
        assertThat(checks.of(draft).trial().untried()).isEmpty();
    }

    @Test
    void a_table_has_one_draft_at_a_time() {
        UUID draft = fixture.begun(TIERS);

        assertThat(fixture.as(
                        "beleid2",
                        () -> drafts.begin(TIERS, book.of(TIERS).get(0).id())))
                .contains(draft);
        assertThat(fixture.as("beleid1", () -> drafts.begin("reward/scheme", UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void rows_are_added_copied_moved_switched_off_and_removed_and_each_can_be_undone() {
        UUID draft = fixture.begun(TIERS);
        List<String> before = ids(draft);
        String key = fixture.row(draft, "licht").key();

        fixture.as("beleid1", () -> edits.copyRow(draft, key, seen(draft, key))).value();
        assertThat(ids(draft)).containsSubsequence("licht", "licht-2", "middel");
        String copy = fixture.row(draft, "licht-2").key();
        fixture.as("beleid1", () -> edits.moveRow(draft, key, seen(draft, key), copy))
                .value();
        assertThat(ids(draft)).containsSubsequence("licht-2", "licht", "middel");
        fixture.as("beleid1", () -> edits.switchRow(draft, key, seen(draft, key)))
                .value();
        assertThat(fixture.row(draft, "licht").off()).isTrue();
        fixture.as("beleid1", () -> edits.removeRow(draft, key, seen(draft, key)))
                .value();
        assertThat(ids(draft)).doesNotContain("licht");
        fixture.as("beleid1", () -> edits.addRow(draft));
        assertThat(ids(draft)).endsWith("regel-2");

        for (int i = 0; i < 5; i++) {
            fixture.undo("beleid1", draft);
        }
        assertThat(ids(draft)).isEqualTo(before);
        assertThat(fixture.as("beleid1", () -> trail.undoable(fixture.now(draft))))
                .isEmpty();
    }

    @Test
    void what_is_typed_wrong_is_kept_and_named_at_its_cell() {
        UUID draft = fixture.begun(TIERS);

        Draft written = fixture.write(draft, "licht", "bedrag", "vijf");

        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "vijf");
        assertThat(checks.of(written).problems())
                .containsExactly(new CellProblem(
                        false, fixture.row(draft, "licht").key(), 0, "bedrag", "geen-bedrag", List.of("vijf")));
        assertThat(checks.of(written).obstacles(written.content())).containsExactly("ruledraft.beletsel.cellen");
    }

    @Test
    void no_reward_is_ever_bound_to_attendance() {
        UUID draft = fixture.begun(TIERS);
        fixture.write(draft, "opkomst", "waarom-niet", "");
        fixture.write(draft, "opkomst", "bedrag", "5,00");
        Draft written = fixture.write(draft, "opkomst", "bon", "ja");
        assertThat(told(written)).containsExactly("bon: verboden");

        Draft forAll = fixture.write(fixture.begun(TIERS), "licht", "opkomst", "");
        assertThat(told(forAll))
                .as("a row that asks nothing of attendance")
                .containsExactly("bon: verboden", "bon: verboden");

        UUID catalogue = fixture.begun("reward/catalogue");
        assertThat(told(fixture.write(catalogue, "appointment", "opkomst", "nee")))
                .containsExactly("opkomst: verboden");
    }

    @Test
    void a_result_that_reports_count_by_is_never_left_out() {
        assertThat(told(fixture.write(fixture.begun("intake/target-group"), "woont-elders", "buiten-doelgroep", "")))
                .containsExactly("buiten-doelgroep: verboden");
        assertThat(told(fixture.write(fixture.begun(TIERS), "licht", "bedrag", "")))
                .containsExactly("bedrag: verboden");
    }

    @Test
    void a_reason_is_one_of_those_that_reports_know_and_is_chosen_from_a_list() {
        UUID draft = fixture.begun(TIERS);
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        String row = "/regels/concepten/" + draft + "/rijen/"
                + fixture.row(draft, "licht").key();

        assertThat(told(fixture.write(draft, "licht", "redencode", "zomaar")))
                .containsExactly("redencode: onbekende-reden");

        assertThat(policy.get(row).body())
                .contains("‘zomaar’ is geen bekende code.")
                .contains("<select", "<option value=\"anders\">anders</option>");
        assertThat(told(fixture.write(draft, "licht", "redencode", "anders"))).isEmpty();
    }

    private List<String> told(Draft draft) {
        return checks.of(draft).problems().stream()
                .map(problem -> problem.column() + ": " + problem.code())
                .toList();
    }

    @Test
    void the_second_of_two_writers_is_told_and_nothing_of_the_first_is_lost() {
        UUID draft = fixture.begun(TIERS);
        DraftRow seen = fixture.row(draft, "licht");
        fixture.write(draft, "licht", "bedrag", "6,00");
        Map<String, String> mine = new HashMap<>(seen.cells());
        mine.put("bedrag", "7,00");

        Result<Draft> second = fixture.as("beleid2", () -> edits.writeRow(draft, seen.key(), seen.version(), mine));

        assertThat(second.problems()).containsExactly(Problem.stale());
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "6,00");
        DraftRow other = fixture.row(draft, "middel");
        assertThat(fixture.as("beleid2", () -> edits.writeRow(draft, other.key(), other.version(), mine))
                        .isDone())
                .as("another row is not in the way")
                .isTrue();
    }

    @Test
    void what_was_saved_while_somebody_typed_is_undone_at_once_and_no_further() {
        UUID draft = fixture.begun(TIERS);
        fixture.write(draft, "middel", "bedrag", "11,00");
        DraftRow opened = fixture.row(draft, "licht");

        for (String typed : List.of("6", "6,", "6,50")) {
            DraftRow now = fixture.row(draft, "licht");
            Map<String, String> cells = new HashMap<>(now.cells());
            cells.put("bedrag", typed);
            fixture.as(
                    "beleid1",
                    () -> edits.writeRow(
                            draft, now.key(), new DraftEdits.Seen(opened.version(), now.version()), cells));
        }
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "6,50");

        fixture.undo("beleid1", draft);
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "5,00");
        assertThat(fixture.row(draft, "middel").cells()).containsEntry("bedrag", "11,00");
        fixture.undo("beleid1", draft);
        assertThat(fixture.row(draft, "middel").cells()).containsEntry("bedrag", "10,00");
    }

    @Test
    void what_another_changed_in_between_is_a_step_of_its_own() {
        UUID draft = fixture.begun(TIERS);
        DraftRow opened = fixture.row(draft, "licht");
        fixture.write(draft, "licht", "bedrag", "6,00");
        fixture.write(draft, "middel", "bedrag", "11,00");
        DraftRow now = fixture.row(draft, "licht");
        Map<String, String> cells = new HashMap<>(now.cells());
        cells.put("bedrag", "7,00");

        fixture.as(
                "beleid1",
                () -> edits.writeRow(draft, now.key(), new DraftEdits.Seen(opened.version(), now.version()), cells));
        fixture.undo("beleid1", draft);

        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "6,00");
        assertThat(fixture.row(draft, "middel").cells()).containsEntry("bedrag", "11,00");
    }

    @Test
    void a_changed_amount_fails_the_example_that_expects_the_old_one() {
        Draft draft = fixture.write(fixture.begun(TIERS), "licht", "bedrag", "6,00");

        DraftCheck check = checks.of(draft);
        assertThat(check.obstacles(draft.content())).containsExactly("ruledraft.beletsel.voorbeeld");
        assertThat(check.trial().cases().stream().filter(each -> !each.passed()))
                .singleElement()
                .satisfies(failed -> assertThat(failed.rows()).containsExactly("licht"))
                .satisfies(failed ->
                        assertThat(failed.got().get(0).results().get("bedrag")).hasToString("6.00"));
    }

    @Test
    void another_code_of_the_reason_makes_an_example_fail_until_the_example_says_so_too() {
        UUID id = fixture.begun(TIERS);
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        String page = "/regels/concepten/" + id;

        Draft draft = fixture.write(id, "licht", "redencode", "anders");
        assertThat(checks.of(draft).obstacles(draft.content())).containsExactly("ruledraft.beletsel.voorbeeld");
        assertThat(policy.get(page).body()).contains("(code van de reden: licht)", "(code van de reden: anders)");

        String example = checks.of(draft).trial().cases().stream()
                .filter(each -> !each.passed())
                .findFirst()
                .orElseThrow()
                .key();
        String caseId = draft.content().exampleCase(example).orElseThrow().id();
        assertThat(policy.get(page + "/voorbeelden/" + example).body())
                .contains("uit0.redencode", "Leeg: elke code is goed.");
        fixture.expect(id, caseId, "redencode", "licht", "onbekend");
        assertThat(told(fixture.now(id))).containsExactly("redencode: onbekende-reden");
        fixture.expect(id, caseId, "redencode", "onbekend", "");
        Draft any = fixture.now(id);
        assertThat(checks.of(any).obstacles(any.content())).isEmpty();
        assertThat(checks.of(any).unnoticedIn("licht")).containsExactly("redencode");
        fixture.expect(id, caseId, "redencode", "", "anders");
        Draft said = fixture.now(id);
        assertThat(checks.of(said).unnoticedIn("licht")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge/texts", "trajectory/end-reasons"})
    void a_draft_of_words_needs_no_example_and_no_reason(String ruleSet) {
        Draft draft = fixture.now(fixture.begun(ruleSet));
        DraftCheck check = checks.of(draft);

        assertThat(check.obstacles(draft.content())).isEmpty();
        assertThat(check.trial().untried()).isEmpty();
        assertThat(check.trial().unnoticed()).isEmpty();
        assertThat(Visitor.loggedIn(environment, "beleid1")
                        .get("/regels/concepten/" + draft.id() + "/rijen/"
                                + draft.content().rows().get(0).key())
                        .body())
                .contains("cel.bron")
                .doesNotContain("cel.reden\"", "cel.redencode");
    }

    @Test
    void a_kind_of_action_that_was_published_can_be_switched_off_but_not_lost() {
        UUID id = fixture.begun("reward/catalogue");
        DraftCase example = fixture.now(id).content().cases().get(0);
        fixture.removeCase(id, example.key());
        String key = fixture.row(id, "digid").key();

        Draft lost = fixture.as("beleid1", () -> edits.removeRow(id, key, seen(id, key)))
                .value();
        assertThat(changes.obstacles(lost)).containsExactly(Problem.of("", "ruledraft.beletsel.code-weg", "DIGID"));

        fixture.undo("beleid1", id);
        Draft off = fixture.as("beleid1", () -> edits.switchRow(id, key, seen(id, key)))
                .value();
        assertThat(changes.obstacles(off)).isEmpty();
    }

    @Test
    void a_row_that_is_switched_off_leaves_a_gap_that_may_be_explained() {
        UUID id = fixture.begun("outflow/advice");
        fixture.switchOff(id, "geen-doelen");
        DraftCase example = fixture.now(id).content().cases().get(0);
        Draft draft = fixture.removeCase(id, example.key());
        TableFinding gap = checks.of(draft).gaps().get(0);

        assertThat(gap.kind()).isEqualTo(Kind.GAP);
        assertThat(checks.of(draft).obstacles(draft.content())).containsExactly("ruledraft.beletsel.gat");

        Draft explained = fixture.explain(id, gap.witness(), "Dan is er nog geen gesprek.");
        assertThat(checks.of(explained).obstacles(explained.content())).isEmpty();
    }

    @Test
    void where_a_number_is_needed_no_situation_may_be_without_a_row() {
        UUID id = fixture.begun("intake/terms");
        fixture.switchOff(id, "gewoon");
        DraftCase example = fixture.now(id).content().cases().get(0);
        Draft draft = fixture.removeCase(id, example.key());
        TableFinding gap = checks.of(draft).gaps().get(0);
        Draft explained = fixture.explain(id, gap.witness(), "Dat komt niet voor.");

        assertThat(checks.of(explained).obstacles(explained.content())).containsExactly("ruledraft.beletsel.gat-vast");
    }

    @Test
    void two_rows_for_one_situation_are_an_obstacle_where_exactly_one_must_decide() {
        UUID id = fixture.begun("outflow/advice");
        Draft draft = fixture.as(
                        "beleid1",
                        () -> edits.copyRow(
                                id,
                                fixture.row(id, "geen-doelen").key(),
                                seen(id, fixture.row(id, "geen-doelen").key())))
                .value();

        assertThat(checks.of(draft).obstacles(draft.content())).contains("ruledraft.beletsel.gelijke-rij");
        assertThat(checks.of(draft).findingsOf("geen-doelen-2")).isNotEmpty();

        Draft other = fixture.write(id, "geen-doelen-2", "advies", "uitstroom");
        assertThat(checks.of(other).obstacles(other.content())).contains("ruledraft.beletsel.overlap");
    }

    @Test
    void what_a_draft_changes_stands_beside_the_rules_that_hold() {
        UUID draft = fixture.begun(TIERS);
        Visitor policy = Visitor.loggedIn(environment, "beleid2");
        String path = "/regels/concepten/" + draft + "/verschillen";
        assertThat(policy.get(path).body()).contains("Er is geen verschil.");

        fixture.write(draft, "licht", "bedrag", "6,00");

        assertThat(policy.get(path).body()).contains("van ‘€\u00a05,00’ naar ‘€\u00a06,00’", "Het verschil als tabel");

        fixture.write(draft, "licht", "bedrag", "zes");
        assertThat(policy.get(path).body())
                .as("a row that cannot be read is not gone")
                .contains("Er is geen verschil.");
    }

    @Test
    void nobody_but_a_policy_officer_sees_or_changes_a_draft() {
        UUID draft = fixture.begun(TIERS);
        RuleVersion version = book.of(TIERS).get(0);

        for (String username : List.of("mentor1", "manager", "beheer")) {
            assertThatThrownBy(() -> fixture.as(username, () -> drafts.find(draft)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixture.as(username, () -> drafts.begin(TIERS, version.id())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fixture.as(username, () -> edits.addRow(draft)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private int seen(UUID draft, String key) {
        return fixture.now(draft).content().row(key).orElseThrow().version();
    }

    private List<String> ids(UUID draft) {
        return fixture.now(draft).content().rows().stream().map(DraftRow::id).toList();
    }
}
