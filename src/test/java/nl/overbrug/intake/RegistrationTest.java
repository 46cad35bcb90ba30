package nl.overbrug.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.NewParticipant;
import nl.overbrug.trajectory.Participant;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class RegistrationTest {

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private Registration registration;

    @Autowired
    private Referrals reading;

    @Autowired
    private TargetGroupCheck check;

    @Autowired
    private Participation participation;

    @Autowired
    private Holding holding;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Test
    void what_is_missing_or_impossible_is_said_by_field_and_nothing_is_kept() {
        NewParticipant nobody = new NewParticipant("", null, null, null, Participant.Contact.NONE);
        NewReferral empty =
                new NewReferral(null, nobody, true, new Referral.Receipt(null, null, false, "x".repeat(2001)));
        NewParticipant unborn =
                new NewParticipant("x".repeat(121), clock.today().plusDays(1), null, null, Participant.Contact.NONE);
        int before = participants();

        assertThat(refer(empty).problems())
                .extracting(Problem::field)
                .containsExactly("name", "birthDate", "receivedOn", "referrer", "helpRequest");
        assertThat(refer(referrals.referralOf(nobody)).problems())
                .extracting(Problem::field)
                .containsExactly("name", "birthDate");
        assertThat(refer(referrals.referralOf(unborn)).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.te-lang", "probleem.datum-toekomst");
        assertThat(participants()).isEqualTo(before);
    }

    @Test
    void a_referral_of_next_week_or_of_years_ago_is_questioned() {
        for (LocalDate day :
                new LocalDate[] {clock.today().plusDays(7), clock.today().minusYears(3)}) {
            NewReferral referral = new NewReferral(
                    null, referrals.person(), false, new Referral.Receipt(day, Referrer.SELF, false, null));
            assertThat(refer(referral).problems()).extracting(Problem::field).containsExactly("receivedOn");
        }
    }

    @Test
    void nobody_is_referred_before_being_born() {
        NewParticipant newborn = new NewParticipant(
                "Kind (verzonnen)", clock.today().minusDays(3), null, null, Participant.Contact.NONE);
        NewReferral before = new NewReferral(
                null, newborn, true, new Referral.Receipt(clock.today().minusDays(4), Referrer.SELF, false, null));
        assertThat(refer(before).problems()).extracting(Problem::code).containsExactly("probleem.voor-geboorte");
    }

    @Test
    void somebody_with_the_same_name_and_birth_date_is_asked_about_first() {
        NewParticipant person = referrals.person();
        UUID first = refer(referrals.referralOf(person)).value();

        assertThat(refer(referrals.referralOf(person)).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.zelfde-persoon");
        UUID same = referrals.now(first).participantId();
        NewReferral known =
                new NewReferral(same, person, false, referrals.now(first).receipt());
        assertThat(refer(known).problems()).extracting(Problem::code).containsExactly("probleem.al-onderweg");
        NewReferral other =
                new NewReferral(null, person, true, referrals.now(first).receipt());
        assertThat(refer(other).isDone()).isTrue();
    }

    @Test
    void somebody_whose_referral_was_closed_is_referred_again_without_typing_anything_twice() {
        UUID closed = referrals.discussed(ParticipationOutcome.DOES_NOT_WANT, null);
        UUID person = referrals.now(closed).participantId();

        UUID again = refer(new NewReferral(
                        person, null, false, referrals.now(closed).receipt()))
                .value();

        assertThat(referrals.now(again).participantId()).isEqualTo(person);
    }

    @Test
    void a_stale_page_is_told_so_and_changes_nothing() {
        UUID id = referrals.received();
        int seen = referrals.version(id);
        mentor(() -> holding.giveBack(id).value());

        Result<Referral> result = mentor(() -> check.recordFacts(id, seen, referrals.facts()));

        assertThat(result.problems()).extracting(Problem::code).containsExactly(Problem.STALE);
        assertThat(referrals.now(id).facts()).isEqualTo(RecordedFacts.NONE);
    }

    @Test
    void a_step_that_was_done_already_says_where_the_referral_stands_now() {
        UUID id = referrals.checked(referrals.facts());

        assertThat(mentor(() -> check.recordFacts(id, referrals.version(id), referrals.facts()))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("probleem.aanmelding.checked");
    }

    @Test
    void deciding_otherwise_needs_another_verdict_and_a_reason() {
        UUID id = referrals.checked(referrals.facts());
        TargetGroupVerdict same = new TargetGroupVerdict(TargetGroupOutcome.TARGET_GROUP, null);
        TargetGroupVerdict noReason = new TargetGroupVerdict(TargetGroupOutcome.NOT_TARGET_GROUP, null);
        TargetGroupVerdict other = new TargetGroupVerdict(TargetGroupOutcome.NOT_TARGET_GROUP, OutOfScopeReason.OTHER);

        assertThat(override(id, same, "omdat").problems())
                .extracting(Problem::code)
                .containsExactly("probleem.gelijk-aan-advies");
        assertThat(override(id, noReason, "omdat").problems())
                .extracting(Problem::field)
                .containsExactly("outOfScopeReason");
        assertThat(override(id, other, " ").problems())
                .extracting(Problem::field)
                .containsExactly("reason");
        assertThat(referrals.now(id).status()).isEqualTo(Referral.Status.CHECKED);
    }

    @Test
    void asking_again_needs_a_day_ahead() {
        UUID id = referrals.eligible();
        for (LocalDate wrong :
                new LocalDate[] {null, clock.today(), clock.today().plusYears(3)}) {
            ParticipationTalk talk = new ParticipationTalk(ParticipationOutcome.NOT_DISCUSSED, clock.today(), wrong);
            assertThat(mentor(() -> participation.discuss(id, referrals.version(id), talk))
                            .problems())
                    .extracting(Problem::field)
                    .containsExactly("askAgainOn");
        }
    }

    @Test
    void a_colleague_reads_along_but_changes_nothing_until_it_is_given_back() {
        UUID id = referrals.received();

        assertThat(people.as("mentor2", () -> reading.open(id))).isPresent();
        assertThatThrownBy(() -> people.as("mentor2", () -> check.recordFacts(id, 1, referrals.facts())))
                .isInstanceOf(AccessDeniedException.class);

        mentor(() -> holding.giveBack(id).value());
        people.as(
                "mentor2",
                () -> check.recordFacts(id, referrals.version(id), referrals.facts())
                        .value());
        assertThat(referrals.now(id).mentorId())
                .isEqualTo(people.person("mentor2").id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentor3", "beleid1", "manager", "beheer"})
    void whoever_is_no_mentor_of_the_team_sees_nothing(String username) {
        UUID id = referrals.received();

        assertThatThrownBy(() -> people.as(username, () -> reading.open(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(username, () -> holding.take(id))).isInstanceOf(AccessDeniedException.class);
    }

    private Result<UUID> refer(NewReferral referral) {
        return mentor(() -> registration.refer(referral));
    }

    private Result<Referral> override(UUID id, TargetGroupVerdict verdict, String reason) {
        return mentor(() -> check.override(id, referrals.version(id), verdict, reason));
    }

    private int participants() {
        return jdbc.sql("select count(*) from trajectory_participant")
                .query(Integer.class)
                .single();
    }

    private <T> T mentor(java.util.function.Supplier<T> work) {
        return people.as("mentor1", work);
    }
}
