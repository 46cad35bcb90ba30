package nl.overbrug.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.overbrug.rulebook.TrialRun.Outcome;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruleengine.ShippedTables;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.trajectory.NormVerdict;
import org.junit.jupiter.api.Test;

class TrialRunTest {

    private static final String NORMS = "trajectory/norms";
    private static final String REVIEW = "{\"norm\": \"REVIEW\"}";

    private final TrialRun asShipped = new TrialRun(ShippedTables.engine(NORMS));

    @Test
    void the_same_rules_come_to_the_same() {
        Outcome outcome = only(asShipped.of(List.of(decided(REVIEW, "[{\"days\": 21, \"remindDays\": 3}]"))));

        assertThat(outcome.isJudged()).isTrue();
        assertThat(outcome.isChanged()).isFalse();
    }

    @Test
    void other_rules_show_what_was_decided_beside_what_they_would_decide() {
        TrialRun other = new TrialRun(changed("voortgangsgesprek;21;", "voortgangsgesprek;28;"));

        Outcome outcome = only(other.of(List.of(decided(REVIEW, "[{\"days\": 21, \"remindDays\": 3}]"))));

        assertThat(outcome.isChanged()).isTrue();
        assertThat(outcome.before()).containsExactly(new NormVerdict(21, null, 3, null));
        assertThat(outcome.after()).containsExactly(new NormVerdict(28, null, 3, null));
    }

    @Test
    void facts_that_are_missing_or_that_no_row_knows_have_no_outcome() {
        List<Outcome> outcomes = asShipped.of(List.of(
                decided("{}", "[]"),
                decided("{\"norm\": \"NO_LONGER_A_NORM\"}", "[]"),
                decided("{\"norm\": null}", "[]"),
                decided(REVIEW, "[{\"days\": \"many\"}]")));

        assertThat(outcomes).noneMatch(Outcome::isJudged).noneMatch(Outcome::isChanged);
    }

    @Test
    void a_case_that_comes_back_is_remembered_and_every_case_keeps_its_own_place() {
        PastDecision same = decided(REVIEW, "[{\"days\": 21, \"remindDays\": 3}]");
        PastDecision wasOther = decided(REVIEW, "[{\"days\": 14}]");
        asShipped.of(List.of(same));

        List<Outcome> outcomes = asShipped.of(List.of(same, wasOther, same));

        assertThat(outcomes).extracting(Outcome::isChanged).containsExactly(false, true, false);
    }

    private static TableEngine changed(String from, String to) {
        RuleSource source = ShippedRules.read().get(NORMS);
        assertThat(source.rows()).contains(from);
        BoundTable bound = BoundTable.of(
                TableFiles.table(NORMS, source.definition(), source.rows().replace(from, to)));
        return TableEngine.compile(bound);
    }

    private static PastDecision decided(String facts, String verdicts) {
        return new PastDecision(UUID.randomUUID(), facts, verdicts, Instant.EPOCH);
    }

    private static Outcome only(List<Outcome> outcomes) {
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }
}
