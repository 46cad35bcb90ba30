package nl.overbrug;

import static nl.overbrug.OpenPage.beside;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.overbrug.Visitor.Answer;
import nl.overbrug.intake.Holding;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Two windows with the same page open; one saves before the other. The other sees both values, loses nothing and can save again. */
@OverbrugTest
class TwoAtOnceTest {

    @Autowired
    private Environment environment;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private Holding holding;

    @Autowired
    private MovableClock clock;

    private Visitor mentor;
    private LocalDate today;

    @BeforeEach
    void a_mentor_is_there() {
        mentor = Visitor.loggedIn(environment, "mentor1");
        today = clock.today();
    }

    @Test
    void an_account() {
        Visitor admin = Visitor.loggedIn(environment, "beheer");
        String page = admin.post(
                        "/beheer/accounts/nieuw",
                        "/beheer/accounts",
                        "username",
                        "p-" + UUID.randomUUID(),
                        "displayName",
                        "Verzonnen Naam",
                        "roles",
                        "POLICY")
                .location();
        OpenPage mine = OpenPage.of(admin, page);
        OpenPage.of(admin, page)
                .fill("displayName", "Andere Naam")
                .fill("roles", "POLICY", "MANAGER")
                .save();

        Answer answer = mine.fill("displayName", "Mijn Naam").send();

        assertThat(answer.body()).contains("Iemand anders heeft dit intussen veranderd", "Sla");
        assertThat(beside(answer, "displayName"))
                .startsWith("Intussen opgeslagen: Andere Naam (door Beheer (demo), om ");
        assertThat(beside(answer, "roles")).endsWith("Eerst stond hier: Beleidsmedewerker");
        mine.after(answer).save();
        assertThat(OpenPage.of(admin, page).value("displayName")).isEqualTo("Mijn Naam");
        assertThat(OpenPage.of(admin, page).values("roles")).containsExactlyInAnyOrder("POLICY", "MANAGER");
    }

    @Test
    void a_team() {
        Visitor admin = Visitor.loggedIn(environment, "beheer");
        String name = "Team " + UUID.randomUUID();
        admin.post("/beheer/teams", "/beheer/teams", "name", name);
        String page =
                admin.get("/beheer/teams").body().replaceFirst("(?s).*\"(/beheer/teams/[^\"]*)\">" + name + ".*", "$1");
        OpenPage mine = OpenPage.of(admin, page);
        OpenPage.of(admin, page).fill("name", name + " zuid").save();

        Answer answer = mine.fill("name", name + " noord").send();

        assertThat(beside(answer, "name")).contains(name + " zuid", "Beheer (demo)");
        mine.after(answer).save();
        assertThat(OpenPage.of(admin, page).value("name")).isEqualTo(name + " noord");
    }

    @Test
    void the_facts_of_a_referral() {
        UUID id = referrals.received();
        String page = "/aanmeldingen/" + id + "/feiten";
        OpenPage mine = OpenPage.of(mentor, page);
        OpenPage.of(mentor, page)
                .fill("helpQuestions", "DEBTS")
                .fill("residesHere", "YES")
                .fill("oneOffAdvice", "NO")
                .save();

        Answer answer = mine.fill("helpQuestions", "INCOME", "HEALTH")
                .fill("residesHere", "NO")
                .send();

        assertThat(beside(answer, "helpQuestions")).startsWith("Intussen opgeslagen: Schulden (door");
        assertThat(beside(answer, "residesHere")).startsWith("Intussen opgeslagen: Ja (door");
        assertThat(beside(answer, "oneOffAdvice")).contains("Eerst stond hier: Onbekend");
        mine.after(answer).save();
        Referral now = referrals.now(id);
        assertThat(now.status()).isEqualTo(Referral.Status.CHECKED);
        assertThat(now.facts().residesHere()).isEqualTo(YesNoUnknown.NO);
        assertThat(now.facts().oneOffAdvice()).isEqualTo(YesNoUnknown.NO);
        assertThat(now.facts().helpQuestions()).hasSize(2);
    }

    @Test
    void a_referral_that_a_colleague_took_up() {
        UUID id = referrals.received();
        trajectories.as("mentor1", () -> holding.giveBack(id).value());
        String page = "/aanmeldingen/" + id + "/feiten";
        OpenPage mine = OpenPage.of(mentor, page);
        OpenPage.of(Visitor.loggedIn(environment, "mentor2"), page)
                .fill("helpQuestions", "DEBTS")
                .save();

        Answer answer = mine.fill("helpQuestions", "INCOME").send();

        assertThat(answer.body())
                .contains("Een collega heeft deze aanmelding intussen opgepakt")
                .doesNotContain("Slaat u nog een keer op", "utrecht-button--submit");
        assertThat(mine.after(answer).values("helpQuestions")).containsExactly("INCOME");
        assertThat(beside(answer, "helpQuestions")).startsWith("Intussen opgeslagen: Schulden (door");
    }

    @Test
    void deciding_otherwise_than_the_rules_advise() {
        UUID id = referrals.checked(referrals.facts());
        String page = "/aanmeldingen/" + id + "/besluit";
        OpenPage mine = OpenPage.of(mentor, page);
        OpenPage.of(mentor, page)
                .fill("outcome", "NOT_TARGET_GROUP")
                .fill("outOfScopeReason", "OTHER")
                .fill("reason", "Eerste reden")
                .save();

        Answer answer =
                mine.fill("outcome", "UNKNOWN").fill("reason", "Mijn reden").send();

        assertThat(answer.body())
                .contains("Deze aanmelding is al afgesloten")
                .doesNotContain("Slaat u nog een keer op");
        assertThat(beside(answer, "outcome")).startsWith("Intussen opgeslagen: ");
        assertThat(mine.after(answer).value("reason")).isEqualTo("Mijn reden");
    }

    @Test
    void the_talk_about_taking_part_and_the_consent() {
        UUID id = referrals.eligible();
        String talk = "/aanmeldingen/" + id + "/deelname";
        OpenPage mine = OpenPage.of(mentor, talk);
        OpenPage.of(mentor, talk).fill("outcome", "JOINS").save();
        String consent = "/aanmeldingen/" + id + "/toestemming";
        OpenPage mineToo = OpenPage.of(mentor, consent);
        OpenPage.of(mentor, consent).fill("research", "true").save();

        Answer talked = mine.fill("outcome", ParticipationOutcome.NOT_DISCUSSED.name())
                .fill("askAgainOn", today.plusDays(9).toString())
                .send();
        Answer consented = mineToo.fill("sharing", "true").send();

        assertThat(beside(talked, "outcome")).startsWith("Intussen opgeslagen: ");
        assertThat(mine.after(talked).value("askAgainOn"))
                .isEqualTo(today.plusDays(9).toString());
        assertThat(beside(consented, "research")).contains("Eerst stond hier: Nee");
        assertThat(mineToo.after(consented).value("sharing")).isEqualTo("true");
    }
}
