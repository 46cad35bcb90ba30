package nl.overbrug.ruleengine;

import static nl.overbrug.kernel.Pillar.DEBTS;
import static nl.overbrug.kernel.Pillar.HOUSING;
import static nl.overbrug.kernel.Pillar.INCOME;
import static nl.overbrug.outflow.PillarGoal.GoalState.DROPPED;
import static nl.overbrug.outflow.PillarGoal.GoalState.OPEN;
import static nl.overbrug.outflow.PillarGoal.GoalState.REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overbrug.outflow.OpenPillar;
import nl.overbrug.outflow.PillarGoal;
import nl.overbrug.rulefile.ShippedRules;
import org.junit.jupiter.api.Test;

class OpenPillarsTest {

    private static final RulesEngine RULES = RulesEngine.compile(
            "outflow/open-pillars",
            ShippedRules.read().get("outflow/open-pillars").rows());

    @Test
    void a_pillar_with_two_open_goals_counts_once() {
        assertThat(open(new PillarGoal(DEBTS, OPEN), new PillarGoal(DEBTS, OPEN), new PillarGoal(INCOME, OPEN)))
                .containsExactly(new OpenPillar(DEBTS), new OpenPillar(INCOME));
    }

    @Test
    void a_pillar_is_open_while_one_of_its_goals_is() {
        assertThat(open(new PillarGoal(DEBTS, REACHED), new PillarGoal(DEBTS, OPEN)))
                .containsExactly(new OpenPillar(DEBTS));
    }

    @Test
    void goals_that_were_reached_or_dropped_leave_no_pillar_open() {
        assertThat(open(new PillarGoal(DEBTS, REACHED), new PillarGoal(HOUSING, DROPPED)))
                .isEmpty();
    }

    private static List<OpenPillar> open(PillarGoal... goals) {
        return RULES.reason(OpenPillar.class, List.of(goals)).verdicts();
    }
}
