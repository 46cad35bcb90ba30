package nl.overbrug.intake;

import static nl.overbrug.kernel.YesNoUnknown.UNKNOWN;

import java.util.Set;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;

/**
 * What a mentor recorded about a referral, before it is judged.
 *
 * @param helpQuestions the pillars with a help question (hulpvraag); empty is an answer too when they are known
 * @param helpQuestionsKnown false while nobody asked yet
 */
public record RecordedFacts(
        Set<Pillar> helpQuestions,
        boolean helpQuestionsKnown,
        YesNoUnknown residesHere,
        YesNoUnknown exDetainee,
        DirectedBy directedBy,
        YesNoUnknown oneOffAdvice,
        YesNoUnknown wmoOnly,
        YesNoUnknown youthSingleQuestion) {

    static final RecordedFacts NONE =
            new RecordedFacts(Set.of(), false, UNKNOWN, UNKNOWN, DirectedBy.UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);

    TargetGroupFacts toJudge() {
        return new TargetGroupFacts(
                residesHere,
                exDetainee,
                directedBy,
                oneOffAdvice,
                helpQuestionsKnown ? helpQuestions.size() : null,
                wmoOnly,
                youthSingleQuestion);
    }
}
