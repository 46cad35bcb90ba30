package nl.overbrug.exchange;

import static nl.overbrug.exchange.Step.Of.REFERRAL;
import static nl.overbrug.exchange.Step.Of.TRAJECTORY;
import static nl.overbrug.exchange.Step.Of.VOUCHER;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a dossier that runs can wait for, as the process files call it, and where its process begins to come to wait there. */
enum Step {
    RECORD_FACTS(REFERRAL, "recordFacts", "recordFacts", "firstTalkDue"),
    CONFIRM_CHECK(REFERRAL, "confirmCheck", "confirmCheck", "firstTalkDue"),
    DISCUSS_PARTICIPATION(REFERRAL, "discussParticipation", "discussParticipation", "talkDue"),
    ASK_AGAIN_DATE(REFERRAL, "askAgainDate", "waitToAskAgain", "askAgainAt"),
    RECORD_CONSENT(REFERRAL, "recordConsent", "recordConsent", "talkDue"),
    FILL_BRIDGE(TRAJECTORY, "fillBridge", "firstBridge", "firstBridgeDue"),
    MAKE_PLAN(TRAJECTORY, "makePlan", "makePlans", "planDue"),
    HOLD_REVIEW(TRAJECTORY, "holdReview", "progress", "reviewDue"),
    DECIDE_OUTFLOW(TRAJECTORY, "decideOutflow", "outflowTalk", "outflowDue"),
    /** Goes with {@link #FILL_BRIDGE}, and waits by itself. */
    REMIND_FIRST_BRIDGE(TRAJECTORY, "remindFirstBridge", null, "remindAt"),
    MEASUREMENT_OPENS(TRAJECTORY, "measurementOpens", "measurementOpens", "measurementAt"),
    MEASURE(TRAJECTORY, "measure", "measuring", "measurementDue"),
    MEASUREMENTS_CHANGED(TRAJECTORY, "measurementsChanged", "measurementsChanged", null),
    REWARDS_STOP(TRAJECTORY, "rewardsStop", "rewardsStop", "rewardsUntil"),
    REWARDS_EXTENDED(TRAJECTORY, "rewardsExtended", "rewardsExtended", null),
    HAND_OVER_VOUCHER(VOUCHER, "handOverVoucher", "handOverVoucher", "handOverDue"),
    AGREED_DAY(VOUCHER, "agreedDay", "waitForDay", "handOverAt");

    /** Whose process it is a step of. */
    enum Of {
        REFERRAL("intake"),
        TRAJECTORY("trajectory"),
        VOUCHER("reward");

        private final String process;

        Of(String process) {
            this.process = process;
        }

        String process() {
            return process;
        }
    }

    /** Of these a trajectory that runs waits for exactly one. */
    static final List<Step> MAIN = List.of(FILL_BRIDGE, MAKE_PLAN, HOLD_REVIEW, DECIDE_OUTFLOW);

    static final List<Step> MEASURING = List.of(MEASUREMENT_OPENS, MEASURE, MEASUREMENTS_CHANGED);

    static final List<Step> REWARDING = List.of(REWARDS_STOP, REWARDS_EXTENDED);

    private final Of of;
    private final String word;
    private final String activity;
    private final String date;

    Step(Of of, String word, String activity, String date) {
        this.of = of;
        this.word = word;
        this.activity = activity;
        this.date = date;
    }

    Of of() {
        return of;
    }

    /** The name of the task, timer or message in the process file. */
    String word() {
        return word;
    }

    /** Before which activity the process begins; null: it begins with another step. */
    String activity() {
        return activity;
    }

    /** The routing answer that holds the date; null: it waits without one. */
    String date() {
        return date;
    }

    static Step of(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Step::word).toList();
    }

    /** For SQL. */
    static String words(List<Step> steps) {
        return steps.stream().map(step -> "'" + step.word + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
