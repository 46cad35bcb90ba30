package nl.overbrug.intake.web;

import java.util.Set;
import nl.overbrug.intake.DirectedBy;
import nl.overbrug.intake.RecordedFacts;
import nl.overbrug.intake.Referral;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;

/** The page with help questions and facts. */
record FactsForm(
        int version,
        Set<Pillar> helpQuestions,
        boolean helpQuestionsUnknown,
        YesNoUnknown residesHere,
        YesNoUnknown exDetainee,
        DirectedBy directedBy,
        YesNoUnknown oneOffAdvice,
        YesNoUnknown wmoOnly,
        YesNoUnknown youthSingleQuestion) {

    static FactsForm of(Referral referral) {
        RecordedFacts facts = referral.facts();
        return new FactsForm(
                referral.version(),
                facts.helpQuestions(),
                referral.check() != null && !facts.helpQuestionsKnown(),
                facts.residesHere(),
                facts.exDetainee(),
                facts.directedBy(),
                facts.oneOffAdvice(),
                facts.wmoOnly(),
                facts.youthSingleQuestion());
    }

    RecordedFacts toFacts() {
        return new RecordedFacts(
                helpQuestionsUnknown || helpQuestions == null ? Set.of() : helpQuestions,
                !helpQuestionsUnknown,
                YesNoUnknown.orUnknown(residesHere),
                YesNoUnknown.orUnknown(exDetainee),
                directedBy == null ? DirectedBy.UNKNOWN : directedBy,
                YesNoUnknown.orUnknown(oneOffAdvice),
                YesNoUnknown.orUnknown(wmoOnly),
                YesNoUnknown.orUnknown(youthSingleQuestion));
    }

    /** Ticking a pillar and saying that they are unknown cannot both be meant. */
    boolean contradicts() {
        return helpQuestionsUnknown && helpQuestions != null && !helpQuestions.isEmpty();
    }
}
