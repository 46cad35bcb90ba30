package nl.overbrug.exchange;

import static nl.overbrug.exchange.Column.code;
import static nl.overbrug.exchange.Column.moment;
import static nl.overbrug.exchange.Column.ref;

import java.util.Arrays;
import java.util.List;
import nl.overbrug.workflow.WaitingSteps;

/** What dossiers that run wait for, and until when. Not a table: the process engine keeps it. */
final class WaitingFiles {

    static final String WAITING = "waiting";

    private static final String SAME =
            "coalesce(o.of_referral, o.of_trajectory, o.of_voucher) = coalesce(s.of_referral, s.of_trajectory, s.of_voucher)";

    /** What a referral waits for follows from how far it is. */
    private static final String STEP_OF_REFERRAL = """
            case r.status when 'RECEIVED' then 'recordFacts' when 'CHECKED' then 'confirmCheck'
                 when 'ELIGIBLE' then 'discussParticipation' when 'WAITING' then 'askAgainDate'
                 when 'JOINING' then 'recordConsent' end""";

    private WaitingFiles() {}

    static List<DossierFile> all() {
        return List.of(waiting());
    }

    /** @param r alias of the row of a referral */
    static String stepOfReferral() {
        return STEP_OF_REFERRAL;
    }

    private static DossierFile waiting() {
        String open = "(select * from (%s) w where w.step in %s)"
                .formatted(WaitingSteps.sql(), Step.words(Arrays.asList(Step.values())));
        return DossierFile.of(
                        WAITING,
                        open,
                        "waar dossiers die lopen op wachten; wat hier niet staat, volgt uit het dossier en de regels",
                        ref("referral", PeopleFiles.REFERRALS, "de aanmelding; leeg: een van de andere twee")
                                .stored("of_referral")
                                .from("(select r.id from intake_referral r where r.id = t.subject)"),
                        ref("trajectory", TrajectoryFiles.TRAJECTORIES, "het traject")
                                .stored("of_trajectory")
                                .from("(select j.id from trajectory_trajectory j where j.id = t.subject)"),
                        ref("voucher", PlanFiles.VOUCHERS, "de bon")
                                .stored("of_voucher")
                                .from("(select v.id from reward_voucher v where v.id = t.subject)"),
                        code("step", Step.words(), "de stap, zoals het procesbestand die noemt")
                                .required(),
                        moment("due", "de datum van de taak of het moment waarop de wachttijd voorbij is"))
                .repeats("referral", "trajectory", "voucher", "step")
                .rule("voucher", "num_nonnulls(s.of_referral, s.of_trajectory, s.of_voucher) <> 1", "een-van-drie")
                .rule("due", "s.due is null and s.step in ('remindFirstBridge', 'measurementOpens')", "ontbreekt")
                .rule(
                        "step",
                        "exists (select from exchange_in_waiting o where o.line < s.line and o.step = s.step and %s)"
                                .formatted(SAME),
                        "dubbel",
                        "step")
                .rule("step", more(Step.MAIN), "al-een-stap")
                .rule("step", more(Step.MEASURING), "al-een-stap")
                .rule("step", more(Step.REWARDING), "al-een-stap")
                .rule("step", wrongSubject(), "andere-stap")
                .rule(
                        "step",
                        "exists (select from exchange_in_referrals r where r.id = s.of_referral and s.step is distinct from %s)"
                                .formatted(STEP_OF_REFERRAL),
                        "past-niet",
                        "referrals.status")
                .rule(
                        "step",
                        "exists (select from exchange_in_trajectories j where j.id = s.of_trajectory and j.state = 'ENDED' and s.step <> 'measure')",
                        "past-niet",
                        "trajectories.state")
                .rule(
                        "step",
                        "exists (select from exchange_in_vouchers v where v.id = s.of_voucher and v.state <> 'EARNED')",
                        "past-niet",
                        "vouchers.state");
    }

    private static String more(List<Step> steps) {
        String words = Step.words(steps);
        return "s.step in %1$s and exists (select from exchange_in_waiting o where o.line < s.line and o.step <> s.step and o.step in %1$s and %2$s)"
                .formatted(words, SAME);
    }

    private static String wrongSubject() {
        return "s.of_referral is not null and s.step not in %s or s.of_trajectory is not null and s.step not in %s or s.of_voucher is not null and s.step not in %s"
                .formatted(of(Step.Of.REFERRAL), of(Step.Of.TRAJECTORY), of(Step.Of.VOUCHER));
    }

    private static String of(Step.Of of) {
        return Step.words(
                Arrays.stream(Step.values()).filter(step -> step.of() == of).toList());
    }
}
