package nl.overbrug.cohort;

import java.util.Set;
import nl.overbrug.intake.DirectedBy;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;

/**
 * What is known about a case when the target group is judged; never the outcome, which the rules give.
 *
 * @param helpQuestions pillars with a help question, in the order of the Bridge
 */
public record IntakeFacts(
        YesNoUnknown residesHere,
        YesNoUnknown exDetainee,
        DirectedBy directedBy,
        YesNoUnknown oneOffAdvice,
        Set<Pillar> helpQuestions,
        YesNoUnknown wmoOnly,
        YesNoUnknown youthSingleQuestion) {}
