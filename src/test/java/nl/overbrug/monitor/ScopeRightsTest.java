package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.Scope.Part;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import nl.overbrug.ruleversion.PublishedRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Who sees the figures of whom. */
@OverbrugTest
@Transactional
class ScopeRightsTest {

    private static final int YEAR = 1994;
    private static final Scope ALL = Scope.ofYear(YEAR);

    @Autowired
    private PublishedRules rules;

    @Autowired
    private ReachReport report;

    @Autowired
    private Parts parts;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private People people;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_team_lead_sees_the_own_team_and_nothing_else() {
        Person lead = person("teamleider");
        String other = person("mentor3").teamId().toString();
        sees(lead, Scope.of(YEAR, Part.TEAM, lead.teamId().toString()));
        for (Scope scope : List.of(
                ALL,
                Scope.of(YEAR, Part.TEAM, other),
                Scope.of(YEAR, Part.DISTRICT, "Wijk A"),
                ALL.caseload(lead.id().toString()))) {
            seesNot(lead, scope);
        }
    }

    @Test
    void a_mentor_sees_the_own_caseload_and_nothing_else() {
        Person mentor = person("mentor1");
        sees(mentor, ALL.caseload(mentor.id().toString()));
        for (Scope scope : List.of(
                ALL,
                Scope.of(YEAR, Part.TEAM, mentor.teamId().toString()),
                ALL.caseload(person("mentor2").id().toString()))) {
            seesNot(mentor, scope);
        }
    }

    @Test
    void a_manager_and_a_policy_officer_see_the_municipality_but_nobodys_caseload() {
        for (String name : List.of("manager", "beleid1")) {
            sees(person(name), ALL);
            sees(person(name), Scope.of(YEAR, Part.REFERRER, "SELF"));
            seesNot(person(name), ALL.caseload(person("mentor1").id().toString()));
        }
    }

    @Test
    void outside_the_demo_nobody_sees_small_numbers() {
        ScopeRights elsewhere = new ScopeRights(current, new MockEnvironment());
        assertThatThrownBy(() -> people.as(person("manager"), () -> {
                    elsewhere.require(ALL.exactly());
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void in_the_own_caseload_a_mentor_counts_exactly_and_only_the_own_participants() {
        Person mentor = person("mentor1");
        ReachCases cases = new ReachCases(jdbc);
        for (int each = 0; each < 3; each++) {
            UUID referral = cases.referral(LocalDate.of(YEAR, 5, 6), "TARGET_GROUP", null, "JOINS");
            cases.trajectory(referral, null, null);
            if (each < 2) {
                jdbc.sql("update trajectory_trajectory set mentor_id = ? where referral_id = ?")
                        .param(mentor.id())
                        .param(referral)
                        .update();
            }
        }
        Scope own = ALL.caseload(mentor.id().toString());
        assertThat(people.as(mentor, () -> report.reach(own)).boxes().of(ReachBoxes.JOINED))
                .isEqualTo(Shown.exactly(2));
    }

    @Test
    void a_year_that_is_offered_is_no_mistake_however_long_ago() {
        new ReachCases(jdbc).referral(LocalDate.of(1901, 5, 6), "UNKNOWN", null, null);
        Period everything = people.as(person("manager"), () -> report.everything());
        int first = everything.from().getYear();
        assertThat(first).isLessThan(1902);
        assertThat(new ScopeForm(first, null, null).problems(parts, everything.to(), true))
                .isEmpty();
    }

    @Test
    void who_may_not_see_everybody_is_shown_what_is_their_own() {
        String lead = Visitor.loggedIn(environment, "teamleider")
                .get("/monitor/bereik")
                .body();
        assertThat(lead)
                .contains("value=\"TEAM:" + person("teamleider").teamId() + "\" selected")
                .doesNotContain(
                        "value=\"TEAM:" + person("mentor3").teamId(),
                        "REFERRER:SELF",
                        "Iedereen</option>",
                        "Alle jaren</option>");
        String mentor = Visitor.loggedIn(environment, "mentor1")
                .get("/monitor/voortgang")
                .body();
        assertThat(mentor)
                .contains("value=\"CASELOAD\" selected", "alleen u ziet ze")
                .contains("Alle jaren</option>")
                .doesNotContain("REFERRER:SELF");
        String elsewhere =
                "/monitor/bereik?jaar=2018&deel=TEAM:" + person("mentor3").teamId();
        assertThat(Visitor.loggedIn(environment, "teamleider").get(elsewhere).body())
                .contains("deel-fout");
    }

    /** Each figure names the rules that held: whoever sees it can open them, also who is the first to look. */
    @Test
    void who_sees_figures_may_read_the_rules_that_they_name() {
        for (String who : List.of("manager", "beleid1", "teamleider", "mentor1")) {
            assertThat(people.as(person(who), () -> rules.version("intake/target-group", 1)))
                    .as(who)
                    .isPresent();
        }
        assertThat(Visitor.loggedIn(environment, "teamleider")
                        .get("/regels/intake/target-group")
                        .status())
                .isEqualTo(200);
    }

    private void sees(Person who, Scope scope) {
        assertThatCode(() -> people.as(who, () -> report.reach(scope))).doesNotThrowAnyException();
    }

    private void seesNot(Person who, Scope scope) {
        assertThatThrownBy(() -> people.as(who, () -> report.reach(scope)))
                .as(who.username() + " " + scope)
                .isInstanceOf(AccessDeniedException.class);
    }

    private Person person(String username) {
        return people.byUsername(username).orElseThrow();
    }
}
