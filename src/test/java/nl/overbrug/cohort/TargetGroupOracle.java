package nl.overbrug.cohort;

import static nl.overbrug.kernel.YesNoUnknown.UNKNOWN;
import static nl.overbrug.kernel.YesNoUnknown.YES;

import nl.overbrug.intake.DirectedBy;
import nl.overbrug.kernel.YesNoUnknown;

/** What the target-group check must answer, written down apart from the rule engine: the box of figure 28. */
final class TargetGroupOracle {

    private TargetGroupOracle() {}

    static String box(IntakeFacts facts) {
        if (facts.residesHere() == YesNoUnknown.NO) {
            return "resides_elsewhere";
        } else if (facts.exDetainee() == YES) {
            return "ex_detainee";
        } else if (facts.directedBy() == DirectedBy.ELSEWHERE) {
            return "direction_elsewhere";
        } else if (facts.oneOffAdvice() == YES) {
            return "one_off_advice";
        } else if (facts.helpQuestions().isEmpty()) {
            return "other";
        } else if (facts.helpQuestions().size() == 1 || facts.wmoOnly() == YES || facts.youthSingleQuestion() == YES) {
            return "single_problem";
        }
        return anythingUnknown(facts) ? "unknown" : "target_group";
    }

    static boolean anythingUnknown(IntakeFacts facts) {
        return facts.residesHere() == UNKNOWN
                || facts.exDetainee() == UNKNOWN
                || facts.directedBy() == DirectedBy.UNKNOWN
                || facts.oneOffAdvice() == UNKNOWN
                || facts.wmoOnly() == UNKNOWN
                || facts.youthSingleQuestion() == UNKNOWN;
    }
}
