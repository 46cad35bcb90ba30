package nl.overbrug.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.bridge.BridgeFixture;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.kernel.ListPage;
import nl.overbrug.people.Audit;
import nl.overbrug.people.Audit.Visit;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** "Wie keek mee?": who read or changed a dossier. */
@OverbrugTest
class OnlookersTest {

    private static final int ON_A_PAGE = 50;

    @Autowired
    private BridgeFixture bridges;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private Audit audit;

    @Autowired
    private Environment environment;

    @Test
    void what_one_person_read_on_one_day_is_one_line_and_each_change_is_its_own() {
        UUID id = people.started();
        as("mentor2", () -> audit.read(id, "audit.brug.gelezen"));
        as("mentor2", () -> audit.read(id, "audit.plan.gelezen"));
        as("mentor2", () -> audit.read(id, "audit.plan.gelezen"));
        as("mentor1", () -> audit.changed(id, "audit.doel.bereikt"));
        as("mentor1", () -> audit.changed(id, "audit.doel.heropend"));

        List<Visit> visits = visits(id);

        assertThat(visits)
                .extracting(Visit::by, Visit::change, Visit::times, Visit::what)
                .startsWith(
                        tuple("mentor1", false, 1, "audit.inzage.gelezen"),
                        tuple("mentor1", true, 1, "audit.doel.heropend"),
                        tuple("mentor1", true, 1, "audit.doel.bereikt"),
                        tuple("mentor2", false, 3, "audit.brug.gelezen", "audit.plan.gelezen"));
    }

    @Test
    void the_referral_that_it_came_from_belongs_to_it_and_no_other_dossier_does() {
        UUID id = bridges.referredWithDebtsAndIncome();
        UUID other = people.started();
        UUID referral =
                people.as("mentor1", () -> trajectories.find(id)).orElseThrow().referralId();
        as("mentor2", () -> audit.read(referral, "audit.aanmelding.gelezen"));
        as("mentor2", () -> audit.read(other, "audit.brug.gelezen"));

        assertThat(visits(id)).anySatisfy(visit -> {
            assertThat(visit.by()).isEqualTo(people.person("mentor2").displayName());
            assertThat(visit.what()).containsExactly("audit.aanmelding.gelezen");
        });
        assertThat(visits(id)).noneMatch(visit -> visit.what().contains("audit.brug.gelezen"));
    }

    @Test
    void a_long_list_is_read_page_by_page_and_printed_as_a_whole() {
        UUID id = people.started();
        for (int i = 0; i < ON_A_PAGE; i++) {
            as("mentor1", () -> audit.changed(id, "audit.doel.veranderd"));
        }

        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        String page = "/trajecten/" + id + "/wie-keek-mee";
        assertThat(count(mentor.get(page))).isEqualTo(ON_A_PAGE);
        assertThat(count(mentor.get(page + "?pagina=2"))).isBetween(1, ON_A_PAGE);
        assertThat(mentor.get(page + "?pagina=2").body()).contains("Traject gestart");
        assertThat(count(mentor.get(page + "?alles=true"))).isGreaterThan(ON_A_PAGE);
    }

    @Test
    void it_says_who_and_never_what_stood_there_and_is_for_mentors_of_the_team_only() {
        UUID referral = referrals.received();
        String page = "/aanmeldingen/" + referral + "/wie-keek-mee";

        String body = Visitor.loggedIn(environment, "mentor2").get(page).body();

        assertThat(body)
                .contains(people.person("mentor1").displayName(), "Aanmelding vastgelegd", "keek 2 keer")
                .doesNotContain("Verzonnen vraag");
        assertThat(Visitor.loggedIn(environment, "mentor2")
                        .get("/aanmeldingen/" + referral)
                        .body())
                .contains(page);
        for (String other : List.of("mentor3", "beleid1", "manager", "beheer")) {
            assertThat(Visitor.loggedIn(environment, other).get(page).status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(Visitor.loggedIn(environment, "mentor1")
                        .get("/trajecten/" + UUID.randomUUID() + "/wie-keek-mee")
                        .status())
                .isEqualTo(404);
    }

    private Tuple tuple(String username, boolean change, int times, String... what) {
        return Tuple.tuple(people.person(username).displayName(), change, times, List.of(what));
    }

    private List<Visit> visits(UUID id) {
        return people.as("mentor1", () -> onlookers.ofTrajectory(id, ListPage.EVERYTHING))
                .orElseThrow()
                .visits();
    }

    private void as(String username, Runnable work) {
        people.as(username, () -> {
            work.run();
            return null;
        });
    }

    private static int count(Visitor.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().split("<time ", -1).length - 1;
    }
}
