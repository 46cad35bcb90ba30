package nl.overbrug.monitor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.trajectory.EndReason;

/**
 * The boxes of the page of reach, and how they fall apart: the flow of figure 28, and what tables 1, 16, 18 and 19 tell of those who joined. Of whom
 * something is not known is a part beside the values.
 */
public final class ReachBoxes {

    public static final String REFERRALS = "referrals";
    public static final String UNKNOWN = "unknown";
    public static final String CHECKING = "unknown.checking";
    public static final String OUTSIDE = "outside";
    public static final String INSIDE = "inside";
    public static final String JOINED = "joined";
    public static final String NOT_JOINED = "not-joined";
    public static final String NOT_ASKED_YET = "not-asked-yet";
    public static final String YEAR_NOT_OVER = "year.TOO_EARLY";
    public static final String NOT_STARTED = "year.NOT_STARTED";
    public static final String STILL_RUNNING = "year.RUNNING";
    public static final String ENDED_EARLY = "year.early";
    public static final String DROPOUT = "year.dropout";
    public static final String NEUTRAL = "year.neutral";
    /** Whose year is over and who did not drop out in it. */
    static final String STAYED = "year.stayed";

    /** With whom a day was agreed to ask again. */
    static final String ASK_AGAIN = "ask-again";

    static final String OVERDUE = "ask-again.overdue";

    public static final String TALKED = "talked";
    public static final String BRIDGED = "bridged";
    public static final String NOT_BRIDGED = "bridged.not";
    public static final String ENDED = "ended";
    public static final String NOT_ENDED = "ended.not";

    /** Who joined, and whose year after the referral is not over or whose trajectory did not start. */
    static final String NOT_COUNTED = "year-not-counted";

    /** With whom somebody talked about taking part, also when it is not known on which day. */
    static final String TALKED_WITH = "talked-with";

    static final String TALKED_SOME_DAY = "talked.some-day";
    static final String STARTED_LATELY = "year.TOO_EARLY.started";
    static final String NOT_STARTED_YET = "year.TOO_EARLY.not-started";
    static final String CHECKED = "unknown.stays";
    static final String ASKED = "not-discussed.asked";
    static final String TO_COME = "ask-again.to-come";

    private ReachBoxes() {}

    public static String outside(OutOfScopeReason reason) {
        return "outside." + reason;
    }

    public static String notJoined(ParticipationOutcome reason) {
        return "not-joined." + reason;
    }

    public static String ended(EndReason reason) {
        return "year." + reason;
    }

    static String missing(Trait trait) {
        return "missing." + trait.word();
    }

    static String with(Trait trait, String value) {
        return trait.word() + "." + value;
    }

    static List<String> with(Trait trait) {
        return trait.categories().keySet().stream()
                .map(value -> with(trait, value))
                .toList();
    }

    static String helpQuestion(Pillar pillar) {
        return "question." + pillar;
    }

    static String noHelpQuestion(Pillar pillar) {
        return "no-question." + pillar;
    }

    /** Of those who joined: who dropped out in these days after the start. */
    static String dropped(Span days) {
        return "dropped." + days.after() + "-" + days.until();
    }

    /** Whether it is shown how many of those who joined dropped out until this one of {@link Following#MARKS}: at once, or year by year and so on. */
    public static boolean tellsDropout(int mark, ShownBoxes shown) {
        return mark == 0
                || Span.all()
                        .filter(span ->
                                span.until() == mark && shown.of(dropped(span)).isExact())
                        .anyMatch(span -> tellsDropout(span.after(), shown));
    }

    static final String NOT_DROPPED = "dropped.not";

    /** All that is shown of months; nothing else of a month is, so what these are a part of in {@link #all} gives nothing away. */
    static Boxes ofMonths() {
        return new Boxes.Builder()
                .base(
                        notJoined(ParticipationOutcome.NOT_DISCUSSED),
                        notJoined(ParticipationOutcome.CANNOT_COMMUNICATE),
                        ASK_AGAIN)
                .divide(ASK_AGAIN, OVERDUE, TO_COME)
                .build();
    }

    /** Of who dropped out within a year after the referral, or of who did not: who stood on the median at the start, or lower. */
    static String low(String subject, boolean dropped) {
        return start(subject, "low", dropped);
    }

    static String high(String subject, boolean dropped) {
        return start(subject, "high", dropped);
    }

    /** The same without a position. */
    static String nowhere(String subject, boolean dropped) {
        return start(subject, "none", dropped);
    }

    private static String start(String subject, String where, boolean dropped) {
        return (dropped ? "dropped." : "stayed.") + subject + "." + where;
    }

    /** Who joined and whose trajectory started, where nothing small follows from it. */
    public static Shown started(ShownBoxes shown) {
        return shown.less(JOINED, NOT_STARTED, NOT_STARTED_YET);
    }

    /** Of those who joined, the ones whose year after the referral is over and whose trajectory started. */
    static Shown yearOver(ShownBoxes shown) {
        return shown.less(JOINED, NOT_COUNTED);
    }

    static Boxes all() {
        Boxes.Builder boxes = new Boxes.Builder().base(REFERRALS);
        flow(boxes);
        people(boxes);
        afterAYear(boxes);
        boxes.base(ASK_AGAIN).divide(ASK_AGAIN, OVERDUE, TO_COME);
        steps(boxes);
        staying(boxes);
        return boxes.build();
    }

    /** How far they came, of which the page tells the days that it took. */
    private static void steps(Boxes.Builder boxes) {
        boxes.join(
                        TALKED_WITH,
                        JOINED,
                        ASKED,
                        notJoined(ParticipationOutcome.CANNOT_COMMUNICATE),
                        notJoined(ParticipationOutcome.DOES_NOT_WANT))
                .divide(TALKED_WITH, TALKED, TALKED_SOME_DAY)
                .divide(JOINED, BRIDGED, NOT_BRIDGED)
                .divide(JOINED, ENDED, NOT_ENDED);
    }

    private static void staying(Boxes.Builder boxes) {
        List<String> years = Stream.concat(dropped(Span.YEARS).stream(), Stream.of(NOT_DROPPED))
                .toList();
        boxes.divide(JOINED, years, Set.of());
        Span.all()
                .filter(span -> !span.parts().isEmpty())
                .forEach(span -> boxes.divide(dropped(span), dropped(span.parts()), Set.of()));
    }

    private static List<String> dropped(List<Span> spans) {
        return spans.stream().map(ReachBoxes::dropped).toList();
    }

    private static void flow(Boxes.Builder boxes) {
        List<String> reasons =
                Stream.of(OutOfScopeReason.values()).map(ReachBoxes::outside).toList();
        List<String> talks = Stream.of(
                        ParticipationOutcome.CANNOT_COMMUNICATE,
                        ParticipationOutcome.NOT_DISCUSSED,
                        ParticipationOutcome.DOES_NOT_WANT)
                .map(ReachBoxes::notJoined)
                .toList();
        boxes.divide(REFERRALS, UNKNOWN, OUTSIDE, INSIDE)
                .divide(UNKNOWN, CHECKING, CHECKED)
                .divide(OUTSIDE, reasons, Set.of(outside(OutOfScopeReason.EX_DETAINEE)))
                .divide(INSIDE, JOINED, NOT_JOINED)
                .divide(NOT_JOINED, talks, Set.of(notJoined(ParticipationOutcome.CANNOT_COMMUNICATE)))
                .divide(notJoined(ParticipationOutcome.NOT_DISCUSSED), NOT_ASKED_YET, ASKED);
    }

    private static void people(Boxes.Builder boxes) {
        for (Pillar pillar : Pillar.values()) {
            boxes.divide(JOINED, List.of(helpQuestion(pillar), noHelpQuestion(pillar)), Set.of(helpQuestion(pillar)));
        }
        for (Trait trait : Trait.values()) {
            List<String> values = with(trait);
            List<String> parts =
                    Stream.concat(values.stream(), Stream.of(missing(trait))).toList();
            boxes.divide(JOINED, parts, trait == Trait.EDUCATION ? Set.copyOf(values) : Set.of());
        }
    }

    private static void afterAYear(Boxes.Builder boxes) {
        List<String> dropout = reasons(true);
        List<String> neutral = reasons(false);
        boxes.divide(JOINED, ended(EndReason.GOALS_REACHED), ENDED_EARLY, NOT_COUNTED, STILL_RUNNING)
                .divide(NOT_COUNTED, YEAR_NOT_OVER, NOT_STARTED)
                .divide(YEAR_NOT_OVER, STARTED_LATELY, NOT_STARTED_YET)
                .divide(ENDED_EARLY, List.of(DROPOUT, NEUTRAL), Set.of(DROPOUT))
                .divide(DROPOUT, dropout, Set.copyOf(dropout))
                .divide(NEUTRAL, neutral, Set.copyOf(neutral))
                .join(STAYED, ended(EndReason.GOALS_REACHED), NEUTRAL, STILL_RUNNING);
        Outsets.SUBJECTS.forEach(
                subject -> boxes.divide(DROPOUT, starts(subject, true)).divide(STAYED, starts(subject, false)));
    }

    private static String[] starts(String subject, boolean dropped) {
        return new String[] {low(subject, dropped), high(subject, dropped), nowhere(subject, dropped)};
    }

    private static List<String> reasons(boolean dropout) {
        return Arrays.stream(EndReason.values())
                .filter(reason -> !reason.isOutflow() && reason.isDropout() == dropout)
                .map(ReachBoxes::ended)
                .toList();
    }
}
