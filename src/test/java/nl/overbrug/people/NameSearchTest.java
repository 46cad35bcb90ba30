package nl.overbrug.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.web.util.HtmlUtils;

/** Looking for a person in a list, and that no address says who anybody is. */
@OverbrugTest
class NameSearchTest {

    private static final Pattern ADDRESS =
            Pattern.compile("\\s(?:href|src|action|formaction|content|hx-[a-z]+)=\"([^\"]*)\"");
    private static final int MORE_PAGES_THAN_THERE_ARE = 300;

    @Autowired
    private Environment environment;

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private ReferralFixture referrals;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private Trajectories reading;

    @Autowired
    private Participants participants;

    private Visitor mentor;

    @BeforeEach
    void logIn() {
        mentor = Visitor.loggedIn(environment, "mentor1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/werklijst", "/trajecten", "/aanmeldingen", "/beheer/accounts"})
    void a_list_keeps_to_the_name_that_was_posted_until_it_is_cleared(String list) {
        Visitor who = list.startsWith("/beheer") ? Visitor.loggedIn(environment, "beheer") : mentor;
        Visitor.Answer posted = who.post(list, list + "/zoeken", "naam", "Nergens te vinden");

        assertThat(posted.location()).isEqualTo(list);
        assertThat(who.get(list).body()).contains("U zoekt op de naam: Nergens te vinden");
        assertThat(who.get(list + "?pagina=100000000").body()).contains("U zoekt op de naam: Nergens te vinden");

        who.post(list, list + "/zoeken", "naam", "Nergens te vinden", "wissen", "true");
        assertThat(who.get(list).body()).doesNotContain("U zoekt op").doesNotContain("Nergens te vinden");
    }

    @ParameterizedTest
    @CsvSource({
        "/werklijst, van, TEAM, /werklijst?van=TEAM",
        "/trajecten, afgerond, true, /trajecten?afgerond=true",
        "/aanmeldingen, status, RECEIVED, /aanmeldingen?status=RECEIVED"
    })
    void the_other_filters_go_along_in_the_address(String list, String filter, String value, String address) {
        assertThat(mentor.post(list, list + "/zoeken", "naam", "Jansen", filter, value)
                        .location())
                .isEqualTo(address);
        assertThat(mentor.get(address).body()).contains("U zoekt op de naam: Jansen");
    }

    @Test
    void a_name_in_an_address_is_not_read_and_another_list_or_login_knows_of_nothing() {
        assertThat(mentor.get("/trajecten?naam=Jansen").body()).doesNotContain("U zoekt op");

        mentor.search("/trajecten", "Jansen");
        assertThat(mentor.get("/werklijst").body()).doesNotContain("Jansen");
        assertThat(Visitor.loggedIn(environment, "mentor1").get("/trajecten").body())
                .doesNotContain("Jansen");
    }

    @Test
    void a_name_that_no_page_has_room_for_is_cut() {
        assertThat(mentor.search("/trajecten", "x".repeat(500)).body())
                .contains("x".repeat(120))
                .doesNotContain("x".repeat(121));
    }

    @Test
    void no_address_on_any_page_of_a_dossier_or_a_list_says_who_it_is_about() {
        FullDossier.Made made = dossiers.made();
        UUID referral = referrals.checked(referrals.facts());
        IntStream.range(0, 25).forEach(more -> referrals.received());
        String name = name(made.trajectory());
        Set<String> seen = new TreeSet<>();
        for (String list : List.of("/werklijst", "/trajecten", "/aanmeldingen")) {
            seen.addAll(addresses(mentor.search(list, name)));
            seen.addAll(addresses(mentor.search(list, "Verzonnen")));
        }
        assertThat(seen).as("a list of more than one page").anyMatch(address -> address.contains("pagina=2"));

        seen.addAll(linkedFrom("/trajecten/" + made.trajectory(), "/aanmeldingen/" + referral));

        assertThat(seen).hasSizeGreaterThan(60);
        String own = name.replace("Verzonnen ", "");
        assertThat(seen).noneMatch(address -> address.contains("erzonnen") || address.contains(own));
    }

    /** The addresses on these pages and on all pages of the same dossiers that they lead to. */
    private Set<String> linkedFrom(String... dossiers) {
        Set<String> seen = new TreeSet<>(List.of(dossiers));
        Deque<String> toOpen = new ArrayDeque<>(seen);
        int opened = 0;
        while (!toOpen.isEmpty()) {
            for (String address : addresses(mentor.get(toOpen.pop()))) {
                if (seen.add(address)
                        && address.matches("(" + String.join("|", dossiers) + "|/bonnen/|/besluiten/).*")) {
                    toOpen.push(address);
                }
            }
            assertThat(++opened).isLessThan(MORE_PAGES_THAN_THERE_ARE);
        }
        assertThat(opened).as("pages opened").isGreaterThan(20);
        return seen;
    }

    private static Set<String> addresses(Visitor.Answer answer) {
        Set<String> found = new TreeSet<>();
        Stream.concat(
                        Stream.of(answer.location()),
                        ADDRESS.matcher(answer.body()).results().map(part -> part.group(1)))
                .map(HtmlUtils::htmlUnescape)
                .forEach(found::add);
        return found;
    }

    private String name(UUID trajectory) {
        UUID participant = reading.find(trajectory).orElseThrow().participantId();
        return trajectories.as(
                "mentor1", () -> participants.find(participant).orElseThrow().name());
    }
}
