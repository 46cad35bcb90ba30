package nl.overbrug.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.OpenTask;
import nl.overbrug.workflow.TakenFlows;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OverbrugTest
class IntakeProcessTest {

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private TargetGroupCheck check;

    @Autowired
    private Participation participation;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Workflow workflow;

    @Autowired
    private TakenFlows flows;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void the_clock_is_real_and_the_shipped_rules_hold_again() {
        clock.runAhead(Duration.ZERO);
        drafts.clean();
    }

    @Test
    void where_the_rules_have_no_row_there_is_no_advice_to_follow_and_the_mentor_decides_with_a_reason() {
        drafts.publishedWithout("intake/target-group", "woont-elders");
        UUID id = referrals.checked(referrals.facts(YesNoUnknown.NO));

        assertThat(referrals.now(id).check().advice()).isNull();
        assertThat(mentor(() -> check.confirm(id, version(id))).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.geen-regel");
        TargetGroupVerdict unknown = new TargetGroupVerdict(TargetGroupOutcome.UNKNOWN, null);
        assertThat(mentor(() -> check.override(id, version(id), unknown, " ")).problems())
                .extracting(Problem::field)
                .containsExactly("reason");
        assertThat(waiting(id)).containsExactly("confirmCheck");
        TargetGroupVerdict inside = new TargetGroupVerdict(TargetGroupOutcome.TARGET_GROUP, null);
        mentor(() -> check.override(id, version(id), inside, "Verhuist volgende week hierheen")
                .value());
        assertThat(waiting(id)).containsExactly("discussParticipation");
    }

    @Test
    void a_resident_who_joins_goes_from_facts_to_a_trajectory() {
        UUID id = referrals.received();
        assertThat(waiting(id)).containsExactly("recordFacts");

        mentor(() -> check.recordFacts(id, version(id), referrals.facts()).value());
        assertThat(waiting(id)).containsExactly("confirmCheck");

        mentor(() -> check.confirm(id, version(id)).value());
        assertThat(waiting(id)).containsExactly("discussParticipation");

        mentor(() -> participation
                .discuss(id, version(id), talk(ParticipationOutcome.JOINS, null))
                .value());
        assertThat(waiting(id)).containsExactly("recordConsent");

        mentor(() -> participation.recordConsent(id, version(id), true, false).value());
        assertThat(waiting(id)).isEmpty();
        assertThat(flows.of(id)).endsWith("isEligible", "toParticipation", "joins", "toStartTrajectory", "toStarted");
        Referral referral = referrals.now(id);
        assertThat(referral.status()).isEqualTo(Referral.Status.STARTED);
        assertThat(waiting(referral.trajectoryId())).contains("fillBridge");
    }

    @Test
    void a_resident_of_another_municipality_ends_outside_the_target_group() {
        UUID id = referrals.checked(referrals.facts(YesNoUnknown.NO));
        assertThat(referrals.now(id).check().advice())
                .isEqualTo(new TargetGroupVerdict(
                        TargetGroupOutcome.NOT_TARGET_GROUP, OutOfScopeReason.RESIDES_ELSEWHERE));

        mentor(() -> check.confirm(id, version(id)).value());

        assertThat(waiting(id)).isEmpty();
        assertThat(flows.of(id)).endsWith("toEligible", "notEligible");
        assertThat(referrals.now(id).status()).isEqualTo(Referral.Status.CLOSED);
    }

    @Test
    void facts_that_stay_unknown_end_as_unknown_and_not_as_a_refusal() {
        UUID id = referrals.checked(referrals.facts(YesNoUnknown.UNKNOWN));

        mentor(() -> check.confirm(id, version(id)).value());

        assertThat(waiting(id)).isEmpty();
        assertThat(flows.of(id)).endsWith("toEligible", "staysUnknown");
        assertThat(referrals.now(id).check().outcome())
                .isEqualTo(new TargetGroupVerdict(TargetGroupOutcome.UNKNOWN, null));
    }

    @Test
    void facts_that_were_missing_can_be_added_and_are_judged_again() {
        UUID id = referrals.checked(referrals.facts(YesNoUnknown.UNKNOWN));
        UUID first = referrals.now(id).check().decisionId();

        mentor(() -> check.completeFacts(id, version(id)).value());
        assertThat(waiting(id)).containsExactly("recordFacts");
        mentor(() -> check.recordFacts(id, version(id), referrals.facts()).value());

        assertThat(waiting(id)).containsExactly("confirmCheck");
        assertThat(flows.of(id)).endsWith("completeFacts", "toCheckTargetGroup", "toConfirmCheck");
        assertThat(referrals.now(id).check().advice().outcome()).isEqualTo(TargetGroupOutcome.TARGET_GROUP);
        assertThat(referrals.now(id).check().decisionId()).isNotEqualTo(first);
    }

    @Test
    void a_mentor_who_decides_otherwise_goes_the_other_way() {
        UUID id = referrals.checked(referrals.facts(YesNoUnknown.NO));

        mentor(() -> check.override(
                        id,
                        version(id),
                        new TargetGroupVerdict(TargetGroupOutcome.TARGET_GROUP, null),
                        "Verhuist volgende week hierheen.")
                .value());

        assertThat(waiting(id)).containsExactly("discussParticipation");
        assertThat(flows.of(id)).endsWith("toEligible", "isEligible");
    }

    @Test
    void not_now_comes_back_on_the_agreed_day_and_not_before() {
        LocalDate later = clock.today().plusDays(40);
        UUID id = referrals.discussed(ParticipationOutcome.NOT_DISCUSSED, later);
        assertThat(waiting(id)).isEmpty();

        moveTo(later.minusDays(1));
        assertThat(waiting(id)).isEmpty();
        assertThat(referrals.now(id).status()).isEqualTo(Referral.Status.WAITING);

        moveTo(later);
        assertThat(waiting(id)).containsExactly("discussParticipation");
        assertThat(flows.of(id)).contains("askLater").endsWith("dateReached", "toReopenReferral", "askAgain");
        assertThat(referrals.now(id).status()).isEqualTo(Referral.Status.ELIGIBLE);
    }

    @Test
    void who_waits_can_be_asked_sooner() {
        UUID id = referrals.discussed(
                ParticipationOutcome.NOT_DISCUSSED, clock.today().plusDays(40));

        mentor(() -> participation.askSooner(id, version(id)).value());

        assertThat(waiting(id)).containsExactly("discussParticipation");
        assertThat(flows.of(id)).contains("askLater").endsWith("askedSooner", "toReopenReferral", "askAgain");
    }

    @Test
    void who_cannot_communicate_now_can_be_asked_again_or_is_closed() {
        UUID later = referrals.discussed(
                ParticipationOutcome.CANNOT_COMMUNICATE, clock.today().plusDays(10));
        UUID closed = referrals.discussed(ParticipationOutcome.CANNOT_COMMUNICATE, null);

        assertThat(referrals.now(later).status()).isEqualTo(Referral.Status.WAITING);
        assertThat(flows.of(later)).contains("askLater").doesNotContain("doesNotJoin");
        assertThat(referrals.now(closed).status()).isEqualTo(Referral.Status.CLOSED);
        assertThat(flows.of(closed)).endsWith("toParticipation", "doesNotJoin");
    }

    @Test
    void who_does_not_want_to_join_is_closed() {
        UUID id = referrals.discussed(ParticipationOutcome.DOES_NOT_WANT, null);

        assertThat(waiting(id)).isEmpty();
        assertThat(flows.of(id)).endsWith("toParticipation", "doesNotJoin");
        assertThat(referrals.now(id).status()).isEqualTo(Referral.Status.CLOSED);
    }

    @Test
    void a_threatening_situation_is_due_within_working_days() {
        LocalDate friday = LocalDate.of(2026, 11, 20);

        assertThat(Terms.plusWorkingDays(friday, 3)).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    private List<String> waiting(UUID id) {
        return workflow.openTasks(id).stream().map(OpenTask::task).toList();
    }

    private void moveTo(LocalDate day) {
        clock.stopAt(day.atTime(12, 0).atZone(MovableClock.ZONE).toInstant());
        workflow.runDue();
    }

    private ParticipationTalk talk(ParticipationOutcome outcome, LocalDate askAgainOn) {
        return new ParticipationTalk(outcome, clock.today(), askAgainOn);
    }

    private int version(UUID id) {
        return referrals.version(id);
    }

    private <T> T mentor(java.util.function.Supplier<T> work) {
        return people.as("mentor1", work);
    }
}
