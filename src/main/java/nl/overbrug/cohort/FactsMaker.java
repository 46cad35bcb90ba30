package nl.overbrug.cohort;

import static nl.overbrug.kernel.YesNoUnknown.NO;
import static nl.overbrug.kernel.YesNoUnknown.UNKNOWN;
import static nl.overbrug.kernel.YesNoUnknown.YES;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import nl.overbrug.intake.DirectedBy;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;

/**
 * Facts that bring a case into its box of figure 28. Where a table row decides before others, the later facts are left to chance, as in
 * life: somebody who lives elsewhere may have any number of help questions.
 */
final class FactsMaker {

    private static final List<Pillar> PILLARS = List.of(Pillar.values());

    private final Dice dice;
    private final Iterator<Set<Pillar>> ofJoined;

    /** @param ofJoined the help questions of those who join, one set for each, as table 1 counts them */
    FactsMaker(Dice dice, List<Set<Pillar>> ofJoined) {
        this.dice = dice;
        this.ofJoined = ofJoined.iterator();
    }

    IntakeFacts facts(Box box, int variant) {
        return switch (box) {
            case UNKNOWN -> unknown(variant);
            case RESIDES_ELSEWHERE -> facts(NO, directedByAnyone(), yesOrNo(30), anyQuestions(), NO, NO);
            case DIRECTION_ELSEWHERE -> facts(YES, DirectedBy.ELSEWHERE, yesOrNo(30), anyQuestions(), NO, NO);
            case ONE_OFF_ADVICE -> facts(YES, DirectedBy.ACCESS_TEAM, YES, anyQuestions(), NO, NO);
            case OTHER -> here(Set.of(), NO, NO);
            case SINGLE_PROBLEM -> singleProblem(variant);
            case JOINED -> here(ofJoined.next(), NO, NO);
            case CANNOT_COMMUNICATE, NOT_DISCUSSED, DOES_NOT_WANT -> here(severalQuestions(), NO, NO);
        };
    }

    /** Youth with a single question: young people, see {@link PersonMaker}. */
    static boolean isYouth(IntakeFacts facts) {
        return facts.youthSingleQuestion() == YES;
    }

    /** One fact stays unknown, and it is one that matters: all others speak for the target group. */
    private IntakeFacts unknown(int variant) {
        return switch (variant % 3) {
            case 0 -> facts(UNKNOWN, DirectedBy.ACCESS_TEAM, NO, severalQuestions(), NO, NO);
            case 1 -> facts(YES, DirectedBy.UNKNOWN, NO, severalQuestions(), NO, NO);
            default -> facts(YES, DirectedBy.ACCESS_TEAM, UNKNOWN, severalQuestions(), NO, NO);
        };
    }

    /** Mostly one pillar; some with several questions that are all for the Wmo, some young people with a single question. */
    private IntakeFacts singleProblem(int variant) {
        return switch (variant % 6) {
            case 0 -> here(questions(2, 3), YES, NO);
            case 1 -> here(questions(2, 2), NO, YES);
            default -> here(questions(1, 1), NO, NO);
        };
    }

    private Set<Pillar> severalQuestions() {
        return questions(2, 5);
    }

    private Set<Pillar> anyQuestions() {
        return questions(1, 3);
    }

    private Set<Pillar> questions(int low, int high) {
        return EnumSet.copyOf(dice.some(dice.between(low, high), PILLARS));
    }

    private DirectedBy directedByAnyone() {
        return dice.chance(60) ? DirectedBy.ELSEWHERE : DirectedBy.ACCESS_TEAM;
    }

    private YesNoUnknown yesOrNo(int percentYes) {
        return dice.chance(percentYes) ? YES : NO;
    }

    private static IntakeFacts here(Set<Pillar> questions, YesNoUnknown wmoOnly, YesNoUnknown youth) {
        return facts(YES, DirectedBy.ACCESS_TEAM, NO, questions, wmoOnly, youth);
    }

    /** Ex-detainees are not among the 332. */
    private static IntakeFacts facts(
            YesNoUnknown residesHere,
            DirectedBy directedBy,
            YesNoUnknown oneOffAdvice,
            Set<Pillar> questions,
            YesNoUnknown wmoOnly,
            YesNoUnknown youth) {
        return new IntakeFacts(
                residesHere, NO, directedBy, oneOffAdvice, Collections.unmodifiableSet(questions), wmoOnly, youth);
    }
}
