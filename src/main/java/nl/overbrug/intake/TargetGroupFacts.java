package nl.overbrug.intake;

import static nl.overbrug.kernel.YesNoUnknown.orUnknown;

import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.rulebook.RuleTable;

/**
 * What is known about a referral when the target group is judged. A null is read as unknown.
 *
 * @param residesHere lives in the municipality
 * @param exDetainee comes out of detention (another arrangement helps them)
 * @param directedBy who has the direction over the help
 * @param oneOffAdvice the question is solved in one talk
 * @param pillars number of pillars with a help question, 0 to 8; null when the help questions are not known yet
 * @param wmoOnly every question is one for the Wmo
 * @param youthSingleQuestion a young person with a single question
 */
public record TargetGroupFacts(
        YesNoUnknown residesHere,
        YesNoUnknown exDetainee,
        DirectedBy directedBy,
        YesNoUnknown oneOffAdvice,
        Integer pillars,
        YesNoUnknown wmoOnly,
        YesNoUnknown youthSingleQuestion) {

    public static final RuleTable<TargetGroupFacts, TargetGroupVerdict> TABLE =
            new RuleTable<>("intake/target-group", TargetGroupFacts.class, TargetGroupVerdict.class);

    public TargetGroupFacts {
        residesHere = orUnknown(residesHere);
        exDetainee = orUnknown(exDetainee);
        directedBy = directedBy == null ? DirectedBy.UNKNOWN : directedBy;
        oneOffAdvice = orUnknown(oneOffAdvice);
        wmoOnly = orUnknown(wmoOnly);
        youthSingleQuestion = orUnknown(youthSingleQuestion);
    }
}
