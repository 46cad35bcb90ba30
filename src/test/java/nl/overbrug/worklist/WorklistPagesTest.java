package nl.overbrug.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.intake.NewReferral;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.intake.Referrer;
import nl.overbrug.intake.Registration;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.trajectory.NewParticipant;
import nl.overbrug.trajectory.Participant;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class WorklistPagesTest {

    private static final String LIST = "/werklijst";
    private static final int ON_A_PAGE = 25;

    @Autowired
    private Registration registration;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    @Test
    void what_is_due_first_stands_first_and_what_does_not_fit_on_the_page_stands_on_the_next() {
        String name = "Verzonnen " + UUID.randomUUID();
        List<Integer> weeks = IntStream.rangeClosed(11, 37).boxed().toList();
        List<Integer> mixed = new ArrayList<>(weeks);
        Collections.shuffle(mixed, new Random(7));
        mixed.forEach(week -> refer(name + " " + week, clock.today().minusWeeks(week)));
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");

        String first = mentor.search(LIST, name).body();
        String next = mentor.get(LIST + "?pagina=2").body();

        List<Integer> byDate = weeks.stream().sorted(Collections.reverseOrder()).toList();
        assertThat(first).contains("27 taken", "Pagina 1 van 2");
        assertThat(weeks(first, name)).isEqualTo(byDate.subList(0, ON_A_PAGE));
        assertThat(weeks(next, name)).isEqualTo(byDate.subList(ON_A_PAGE, 27));
    }

    @Test
    void a_referral_is_given_back_to_the_team_and_taken_up_by_a_colleague() {
        UUID referral = referrals.received();
        String name = name(referral);
        String giveBack = LIST + "/" + referral + "/teruggeven";
        String take = LIST + "/" + referral + "/oppakken";
        Visitor holder = Visitor.loggedIn(environment, "mentor1");
        Visitor colleague = Visitor.loggedIn(environment, "mentor2");
        assertThat(holder.search(LIST, name).body()).contains("action=\"" + giveBack + "\"");
        assertThat(colleague.search(LIST, name, "van", "TEAM").body())
                .contains(name)
                .doesNotContain("action=\"" + take, "action=\"" + giveBack);

        assertThat(holder.post(LIST, giveBack).location()).isEqualTo(LIST);

        assertThat(holder.get(LIST).body())
                .contains("Dit is terug bij het team.")
                .doesNotContain(">" + name + "<");
        assertThat(colleague.search(LIST, name, "van", "FREE").body())
                .contains("Nog niemand heeft dit opgepakt", "action=\"" + take + "\"");

        assertThat(colleague.post(LIST, take).location()).isEqualTo(LIST);

        assertThat(colleague.get(LIST).body())
                .contains("U hebt dit opgepakt.", ">" + name + "<", "action=\"" + giveBack + "\"");
        assertThat(holder.post(LIST, giveBack).status()).isEqualTo(403);
        assertThat(referrals.now(referral).mentorId())
                .isEqualTo(people.person("mentor2").id());
    }

    private void refer(String name, LocalDate on) {
        NewParticipant person =
                new NewParticipant(name, LocalDate.of(1985, 2, 3), null, null, Participant.Contact.NONE);
        Referral.Receipt receipt = new Referral.Receipt(on, Referrer.SELF, false, "Verzonnen vraag");
        people.as(
                "mentor1",
                () -> registration
                        .refer(new NewReferral(null, person, false, receipt))
                        .value());
    }

    private String name(UUID referral) {
        String page = Visitor.loggedIn(environment, "mentor1")
                .get("/aanmeldingen/" + referral)
                .body();
        var found = Pattern.compile("Verzonnen [0-9a-f-]{36}").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** Of the names in the order in which they stand there. */
    private static List<Integer> weeks(String page, String name) {
        return Pattern.compile("<span>" + name + " (\\d+)</span>")
                .matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
