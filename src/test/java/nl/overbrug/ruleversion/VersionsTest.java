package nl.overbrug.ruleversion;

import static nl.overbrug.kernel.YesNoUnknown.NO;
import static nl.overbrug.kernel.YesNoUnknown.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.intake.DirectedBy;
import nl.overbrug.intake.TargetGroupFacts;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.intake.TargetGroupVerdict;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Redecisions;
import nl.overbrug.rulebook.Redecisions.Redecision;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.ruleversion.RuleVersion.Origin;
import nl.overbrug.ruleversion.RuleVersion.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@OverbrugTest
class VersionsTest {

    private static final String NAME = "intake/target-group";
    private static final TargetGroupFacts TWO_PILLARS =
            new TargetGroupFacts(YES, NO, DirectedBy.ACCESS_TEAM, NO, 2, NO, NO);
    private static final RuleSource SHIPPED = ShippedRules.read().get(NAME);
    /** From three pillars on. */
    private static final RuleSource STRICTER = edited(SHIPPED.rows()
            .replace("toegang;nee;2..8", "toegang;nee;3..8")
            .replace("toegang;nee;1;", "toegang;nee;1..2;"));

    private static final RuleSource BROKEN = edited(SHIPPED.rows().replace(";nee;2..8", ";nee;misschien"));

    @Autowired
    Environment environment;

    @Autowired
    Rulebook rulebook;

    @Autowired
    Redecisions redecisions;

    @Autowired
    VersionRows rows;

    @Autowired
    VersionBook book;

    @Autowired
    RulesHealth health;

    @Autowired
    Reasoning reasoning;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void the_shipped_versions_are_back_in_force() {
        jdbc.sql(
                        "delete from rulebook_decision where version_id in (select id from ruleversion_published where number > 1)")
                .update();
        jdbc.sql("delete from ruleversion_withdrawn").update();
        jdbc.sql("delete from ruleversion_published where number > 1").update();
        book.reload();
        book.forgetBroken();
    }

    @Test
    void a_version_from_the_database_replaces_the_shipped_one_from_its_day() {
        publish(2, clock.today(), STRICTER);

        assertThat(rulebook.tryOut(TargetGroupFacts.TABLE, clock.today().minusDays(1), TWO_PILLARS)
                        .verdict()
                        .outcome())
                .isEqualTo(TargetGroupOutcome.TARGET_GROUP);
        Decision<TargetGroupVerdict> decision = decide();
        assertThat(decision.version()).isEqualTo(2);
        assertThat(decision.verdict().outcome()).isEqualTo(TargetGroupOutcome.NOT_TARGET_GROUP);
    }

    @Test
    void a_version_that_holds_from_tomorrow_does_not_decide_today() {
        publish(2, clock.today().plusDays(1), STRICTER);

        assertThat(decide().version()).isEqualTo(1);
        assertThat(rulebook.tryOut(TargetGroupFacts.TABLE, clock.today().plusDays(1), TWO_PILLARS)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void of_two_versions_from_the_same_day_the_later_one_decides() {
        publish(2, clock.today(), STRICTER);
        publish(3, clock.today(), edited(SHIPPED.rows()));

        assertThat(decide().version()).isEqualTo(3);
    }

    @Test
    void a_version_that_another_node_published_a_moment_ago_decides_at_once() {
        decide();
        rows.add(version(2, clock.today(), STRICTER));

        assertThat(decide().version()).isEqualTo(2);
    }

    @Test
    void a_stored_decision_gives_the_same_verdict_under_its_own_version() {
        UUID before = decide().id();
        publish(2, clock.today(), STRICTER);
        UUID after = decide().id();

        assertThat(redecisions.of(before)).contains(Redecision.SAME);
        assertThat(redecisions.of(after)).contains(Redecision.SAME);
    }

    @Test
    void a_stored_decision_whose_verdict_was_tampered_with_is_noticed() {
        UUID decision = decide().id();
        jdbc.sql("update rulebook_decision set verdicts = '[{\"outcome\": \"UNKNOWN\"}]' where id = :id")
                .param("id", decision)
                .update();

        assertThat(redecisions.of(decision)).contains(Redecision.DIFFERENT);
    }

    @Test
    void deciding_everything_again_tells_of_what_differs_and_of_nothing_else() {
        UUID good = decide().id();
        UUID tampered = decide().id();
        UUID unreadable = decide().id();
        jdbc.sql("update rulebook_decision set fired = '{woont-elders}' where id = :id")
                .param("id", tampered)
                .update();
        jdbc.sql("update rulebook_decision set facts = '{\"livesHere\": \"MAYBE\"}' where id = :id")
                .param("id", unreadable)
                .update();
        List<UUID> different = new ArrayList<>();

        Redecisions.Tally tally = redecisions.all(difference -> different.add(difference.decision()));

        assertThat(different).contains(tampered, unreadable).doesNotContain(good);
        assertThat(tally.different()).isEqualTo(different.size());
        assertThat(tally.same() + tally.different() + tally.notPossible())
                .isEqualTo(jdbc.sql("select count(*) from rulebook_decision")
                        .query(Long.class)
                        .single());
        jdbc.sql("delete from rulebook_decision where id in (:ids)")
                .param("ids", List.of(tampered, unreadable))
                .update();
    }

    @Test
    void a_version_that_cannot_be_used_is_passed_over_and_reported_as_unhealthy() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        publish(2, clock.today(), BROKEN);

        assertThat(decide().version()).isEqualTo(1);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails().get("broken"))
                .isEqualTo(List.of(NAME + " version 2 from " + clock.today()));
    }

    @Test
    void a_planned_version_that_cannot_be_used_is_told_at_start_long_before_its_day() {
        StoredVersion planned = version(2, clock.today().plusDays(30), BROKEN);
        rows.add(planned);
        book.reload();

        new RulesStart(rows, book, reasoning, clock).compile();

        assertThat(book.isBroken(planned.version().id())).isTrue();
    }

    @Test
    void a_planned_version_that_cannot_be_used_is_unhealthy_at_once_and_the_good_one_goes_on_deciding() {
        LocalDate day = clock.today().plusDays(30);
        rows.add(version(2, day, BROKEN));

        assertThat(health.health().getDetails().get("broken")).isEqualTo(List.of(NAME + " version 2 from " + day));

        assertThat(decide().version()).isEqualTo(1);
        assertThat(rulebook.tryOut(TargetGroupFacts.TABLE, day, TWO_PILLARS).version())
                .isEqualTo(1);
    }

    @Test
    void a_version_that_cannot_be_used_is_told_on_the_pages_of_its_rules() {
        LocalDate day = clock.today().plusDays(30);
        rows.add(version(2, day, BROKEN));
        rows.add(version(3, day.plusDays(1), STRICTER));
        Visitor policy = Visitor.loggedIn(environment, "beleid1");

        assertThat(policy.get("/regels").body()).containsOnlyOnce("Versie 2 zou gelden vanaf");
        assertThat(policy.get("/regels/" + NAME).body())
                .contains("Versie 2 zou gelden vanaf", "Kan niet worden uitgevoerd", "/intrekken")
                .doesNotContain("Versie 3 zou gelden vanaf");
        assertThat(policy.get("/regels/" + NAME + "/versies/2").body())
                .contains("Deze versie kan niet worden gelezen.", ";nee;misschien")
                .doesNotContain("regels.xlsx", "algoritmeregister");
    }

    @Test
    void rules_that_reason_and_cannot_be_read_are_unhealthy_and_those_before_them_are_shown() {
        RuleSource due = ShippedRules.read().get("measurement/due");
        Publication publication = new Publication(Origin.SHIPPED, null, clock.instant());
        RuleVersion version = new RuleVersion(UUID.randomUUID(), "measurement/due", 2, clock.today(), publication);
        rows.add(new StoredVersion(version, new RuleSource(RuleSource.Kind.RULES, "met de hand", due.rows())));
        Visitor policy = Visitor.loggedIn(environment, "beleid1");

        assertThat(health.health().getDetails().get("broken"))
                .isEqualTo(List.of("measurement/due version 2 from " + clock.today()));
        assertThat(policy.get("/regels").body()).contains("Versie 2 zou gelden vanaf");
        assertThat(policy.get("/regels/measurement/due").body()).contains("Dit is versie 1.");
        assertThat(policy.get("/regels/measurement/due/versies/2").body())
                .contains("Deze versie kan niet worden gelezen.");
        assertThat(policy.get("/regels/measurement/due/vergelijken?van=1&tot=2").status())
                .isEqualTo(404);
    }

    @Test
    void what_was_taken_back_is_healthy_again() {
        StoredVersion planned = version(2, clock.today().plusDays(30), BROKEN);
        rows.add(planned);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        rows.withdraw(planned.version().id(), UUID.randomUUID(), clock.instant(), "Het kan niet.");

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_stored_version_cannot_name_a_class_that_is_no_record_of_ours() {
        String definition = SHIPPED.definition().replace("nl.overbrug.intake.TargetGroupFacts", "java.lang.Runtime");
        publish(2, clock.today(), new RuleSource(RuleSource.Kind.TABLE, definition, SHIPPED.rows()));

        assertThat(decide().version()).isEqualTo(1);
    }

    @Test
    void a_shipped_table_that_changed_holds_from_today_and_an_edited_one_is_left_alone() {
        RulesStart start = new RulesStart(rows, book, reasoning, clock);
        start.store(Map.of(NAME, STRICTER));
        book.reload();
        RuleVersion shipped = book.of(NAME).get(0);

        assertThat(shipped.number()).isEqualTo(2);
        assertThat(shipped.validFrom()).isEqualTo(clock.today());
        assertThat(shipped.publication().origin()).isEqualTo(Origin.SHIPPED);

        publish(3, clock.today(), edited(SHIPPED.rows()));
        start.store(Map.of(NAME, edited(SHIPPED.rows().replace("2..8", "2..7"))));
        book.reload();
        assertThat(book.of(NAME)).hasSize(3);
    }

    private Decision<TargetGroupVerdict> decide() {
        return rulebook.decide(TargetGroupFacts.TABLE, UUID.randomUUID(), TWO_PILLARS);
    }

    private void publish(int number, LocalDate from, RuleSource source) {
        rows.add(version(number, from, source));
        book.reload();
    }

    private StoredVersion version(int number, LocalDate from, RuleSource source) {
        Publication publication = new Publication(Origin.EDITED, UUID.randomUUID(), clock.instant());
        return new StoredVersion(new RuleVersion(UUID.randomUUID(), NAME, number, from, publication), source);
    }

    private static RuleSource edited(String rows) {
        return new RuleSource(RuleSource.Kind.TABLE, SHIPPED.definition(), rows);
    }
}
