package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overbrug.OpenPage;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Whom the participants are compared with. */
@OverbrugTest
class ReferenceTest {

    private static final String PAGE = "/monitor/bereik/bevolking/geslacht";
    private static final double PRECISE = 1e-9;

    @Autowired
    private References references;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void there_is_none() {
        jdbc.sql("delete from monitor_reference").update();
    }

    /** R: {@code prop.test(40, 64, correct = FALSE)$conf.int - 0.504} and {@code prop.test(2, 10, correct = FALSE)$conf.int - 0.3}. */
    @Test
    void a_share_is_compared_with_one_that_is_known() {
        Comparison many = compared(40, 64, "50.4");
        assertThat(many.population()).isEqualTo(0.504);
        assertThat(many.difference()).isCloseTo(0.121, within(PRECISE));
        assertThat(many.interval().lower()).isCloseTo(-0.00149621316, within(PRECISE));
        assertThat(many.interval().upper()).isCloseTo(0.22934019821, within(PRECISE));

        Comparison few = compared(2, 10, "30");
        assertThat(few.interval().lower()).isCloseTo(-0.2433178485, within(PRECISE));
        assertThat(few.interval().upper()).isCloseTo(0.2098375285, within(PRECISE));
    }

    @Test
    void on_a_base_under_ten_no_difference_is_told() {
        assertThat(compared(3, 9, "30")).isEqualTo(new Comparison(0.3, null, null));
    }

    @Test
    void what_the_source_does_not_have_is_not_compared_and_what_only_it_has_is_a_row() {
        manager(Trait.AGE, 0, draft(null, "15", "45", "30", "10"));

        ParticipantTable table = ParticipantTable.of(
                Trait.AGE,
                ShownBoxes.all(Map.of("leeftijd.to17", 4L, "leeftijd.to25", 8L, ReachBoxes.JOINED, 12L)),
                of(Trait.AGE));

        assertThat(table.shares()).containsOnlyKeys("to17", "to25", "to45", "to67", "over67");
        assertThat(table.comparison("to17")).isNull();
        assertThat(table.comparison("over67").difference()).isCloseTo(-0.1, within(PRECISE));
    }

    @Test
    void a_manager_enters_changes_and_takes_it_away() {
        assertThat(manager(Trait.GENDER, 0, draft("49.5", "50.5", null)).isDone())
                .isTrue();
        assertThat(of(Trait.GENDER).percents())
                .containsOnlyKeys("MALE", "FEMALE")
                .containsEntry("MALE", new BigDecimal("49.50"));

        assertThat(manager(Trait.GENDER, 1, draft("48", "51.9", "0.1")).isDone())
                .isTrue();
        assertThat(of(Trait.GENDER).version()).isEqualTo(2);
        assertThat(of(Trait.GENDER).percents()).hasSize(3);

        assertThat(manager(Trait.GENDER, 2, new ReferenceDraft(Arrays.asList(null, null, null), " ", null))
                        .isDone())
                .isTrue();
        assertThat(of(Trait.GENDER)).isNull();
    }

    @Test
    void an_older_page_changes_nothing() {
        manager(Trait.GENDER, 0, draft("49.5", "50.5", null));

        for (ReferenceDraft draft :
                List.of(draft("50", "50", null), new ReferenceDraft(Arrays.asList(null, null, null), null, null))) {
            assertThat(manager(Trait.GENDER, 7, draft).problems()).containsExactly(Problem.stale());
        }
        assertThat(manager(Trait.GENDER, 0, draft("50", "50", null)).problems()).containsExactly(Problem.stale());
        assertThat(of(Trait.GENDER).percents()).containsEntry("MALE", new BigDecimal("49.50"));
    }

    @Test
    void shares_that_cannot_be_are_refused_each_at_its_field() {
        assertThat(manager(Trait.GENDER, 0, new ReferenceDraft(percents("-1", "100.5", "0.123"), "", 1900))
                        .problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        tuple("lines[0].percent", "probleem.te-laag"),
                        tuple("lines[1].percent", "probleem.te-hoog"),
                        tuple("lines[2].percent", "probleem.monitor.twee-decimalen"),
                        tuple("source", "probleem.verplicht"),
                        tuple("year", "probleem.te-laag"));
        assertThat(manager(Trait.GENDER, 0, draft("40", "50", null)).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.monitor.samen-honderd");
        assertThat(of(Trait.GENDER)).isNull();
    }

    @Test
    void only_a_manager_enters_it() {
        for (String other : List.of("mentor1", "beleid1", "beheer")) {
            assertThatThrownBy(() -> people.as(other, () -> references.enter(Trait.GENDER, 0, draft("50", "50", null))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void from_the_page_it_comes_to_stand_beside_the_participants() {
        new ReachCases(jdbc).referral(LocalDate.of(2006, 7, 8), "TARGET_GROUP", null, "JOINS");
        Visitor manager = Visitor.loggedIn(environment, "manager");
        OpenPage page = OpenPage.of(manager, PAGE);

        page.fill("lines[0].percent", "49,5").fill("lines[1].percent", "50,5").fill("source", "CBS");

        assertThat(page.fill("year", "2018").send().location()).isEqualTo("/monitor/bereik");

        assertThat(manager.get("/monitor/bereik").body())
                .contains("De vergelijking is bewaard.", "Bevolking: CBS, 2018.", "49,5%", "Vergelijking aanpassen");
        assertThat(Visitor.loggedIn(environment, "beleid1")
                        .get("/monitor/bereik")
                        .body())
                .contains("Bevolking: CBS, 2018.")
                .doesNotContain("/monitor/bereik/bevolking");
    }

    @Test
    void an_empty_page_says_that_there_is_no_comparison() {
        Visitor manager = Visitor.loggedIn(environment, "manager");
        OpenPage.of(manager, PAGE).send();
        assertThat(manager.get("/monitor/bereik").body())
                .contains("Er is niets ingevuld, dus er staat geen vergelijking.")
                .doesNotContain("De vergelijking is bewaard.");
    }

    @Test
    void a_trait_that_does_not_exist_has_no_page() {
        assertThat(Visitor.loggedIn(environment, "manager")
                        .get("/monitor/bereik/bevolking/inkomen")
                        .status())
                .isEqualTo(404);
    }

    private static Comparison compared(int count, int base, String percent) {
        return Comparison.of(
                        "MALE",
                        ShownBoxes.all(Map.of("MALE", (long) count, "all", (long) base))
                                .share("", "MALE", "all"),
                        Map.of("MALE", new BigDecimal(percent)))
                .orElseThrow();
    }

    private Reference of(Trait trait) {
        return people.as("manager", () -> references.of(trait)).orElse(null);
    }

    private Result<Trait> manager(Trait trait, int version, ReferenceDraft draft) {
        return people.as("manager", () -> references.enter(trait, version, draft));
    }

    private static ReferenceDraft draft(String... percents) {
        return new ReferenceDraft(percents(percents), "CBS", 2018);
    }

    private static List<BigDecimal> percents(String... percents) {
        return Arrays.stream(percents)
                .map(percent -> percent == null ? null : new BigDecimal(percent))
                .collect(Collectors.toList());
    }
}
