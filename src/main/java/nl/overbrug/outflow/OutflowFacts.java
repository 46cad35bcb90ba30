package nl.overbrug.outflow;

import nl.overbrug.rulebook.RuleTable;

/**
 * What the advice on outflow depends on (evaluation, appendix 1: out when goals are open on at most one pillar).
 *
 * @param pillarsWithGoals number of pillars on which the participant chose a goal, 0 to 8
 * @param openPillars number of pillars on which a goal is still open, 0 to 8
 */
public record OutflowFacts(int pillarsWithGoals, int openPillars) {

    public static final RuleTable<OutflowFacts, OutflowVerdict> TABLE =
            new RuleTable<>("outflow/advice", OutflowFacts.class, OutflowVerdict.class);
}
