package nl.overbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.plan.Action;
import nl.overbrug.reward.Promises;
import nl.overbrug.reward.RewardFixture;
import nl.overbrug.reward.Rewards;
import nl.overbrug.reward.Voucher;
import nl.overbrug.rulebook.Decisions;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Whatever rules do to a dossier is stored when they do it, and explained where it is shown. */
@OverbrugTest
class EffectsHaveAWhyTest {

    private static final String NORMS = "trajectory/norms";

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private RewardFixture made;

    @Autowired
    private Promises promises;

    @Autowired
    private Rewards rewards;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Environment environment;

    @Autowired
    private MovableClock clock;

    @Test
    void whether_a_voucher_is_earned_and_until_when_it_holds_is_stored_once_and_linked() {
        UUID trajectory = trajectories.startedOn(clock.today().minusDays(20));
        Action action = made.challenge(trajectory, clock.today());
        UUID promised = asMentor(() -> promises.promise(trajectory, action.id(), "DIGID"))
                .value()
                .id();
        int norms = count(trajectory, NORMS);

        made.done(action, clock.today());

        assertThat(count(trajectory, "reward/catalogue")).isEqualTo(1);
        assertThat(count(trajectory, "reward/scheme")).isEqualTo(1);
        assertThat(count(trajectory, NORMS)).isEqualTo(norms + 1);
        Voucher earned = asMentor(() -> rewards.of(trajectory)).orElseThrow().vouchers().stream()
                .filter(voucher -> voucher.id().equals(promised))
                .findFirst()
                .orElseThrow();
        String page = mentor().get("/trajecten/" + trajectory + "/beloningen").body();
        assertThat(page).contains(why(earned.dates().termDecisionId()), why(earned.decisionId()));
        assertThat(mentor().get(why(earned.dates().termDecisionId())).status()).isEqualTo(200);
    }

    @Test
    void a_conversation_that_brings_the_first_bridge_forward_has_a_why_on_the_dossier() {
        UUID trajectory = trajectories.startedOn(clock.today().minusDays(9));
        int before = count(trajectory, NORMS);

        talk(trajectory, 8);
        assertThat(count(trajectory, NORMS))
                .as("nothing follows from the first")
                .isEqualTo(before);
        talk(trajectory, 6);
        talk(trajectory, 4);

        assertThat(count(trajectory, NORMS)).as("a reminder, then another date").isEqualTo(before + 2);
        assertThat(mentor().get("/trajecten/" + trajectory).body()).contains(why(latest(trajectory)));
    }

    @Test
    void until_when_a_resident_is_spoken_with_about_taking_part_has_a_why_on_the_referral() {
        UUID referral = referrals.received();
        assertThat(count(referral, "intake/terms")).isEqualTo(1);

        UUID eligible = referrals.eligible();

        assertThat(count(eligible, "intake/terms")).isEqualTo(2);
        assertThat(mentor().get("/aanmeldingen/" + eligible).body()).contains(why(latest(eligible)));
    }

    @Test
    void looking_at_pages_stores_no_decision() {
        UUID trajectory = trajectories.started();
        UUID referral = referrals.eligible();
        int before = lines(trajectory).size() + lines(referral).size();

        Visitor mentor = mentor();
        for (String page : List.of("", "/beloningen", "/metingen", "/gesprekken", "/plannen", "/brug")) {
            assertThat(mentor.get("/trajecten/" + trajectory + page).status()).isEqualTo(200);
        }
        assertThat(mentor.get("/aanmeldingen/" + referral).status()).isEqualTo(200);

        assertThat(lines(trajectory).size() + lines(referral).size()).isEqualTo(before);
    }

    private void talk(UUID trajectory, int daysAgo) {
        LocalDate on = clock.today().minusDays(daysAgo);
        asMentor(() -> conversations.on(trajectory, on, Conversation.Kind.PROGRESS, true))
                .value();
    }

    private int count(UUID subject, String ruleSet) {
        return (int) lines(subject).stream()
                .filter(line -> line.version().ruleSet().equals(ruleSet))
                .count();
    }

    private UUID latest(UUID subject) {
        return lines(subject).get(0).id();
    }

    private List<Decisions.Line> lines(UUID subject) {
        return asMentor(() -> decisions.of(subject));
    }

    private static String why(UUID decision) {
        return "/besluiten/" + decision + "/waarom";
    }

    private Visitor mentor() {
        return Visitor.loggedIn(environment, "mentor1");
    }

    private <T> T asMentor(java.util.function.Supplier<T> work) {
        return trajectories.as("mentor1", work);
    }
}
