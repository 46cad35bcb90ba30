package nl.overbrug.rulepreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.intake.ReferralFixture;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.measurement.MeasurementPlan;
import nl.overbrug.people.Person;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.ruledraft.DraftLife;
import nl.overbrug.ruledraft.Proposal;
import nl.overbrug.ruleengine.ShippedTables;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class PreviewTest {

    @Autowired
    PreviewFixture fixture;

    @Autowired
    Previews previews;

    @Autowired
    Counting counting;

    @Autowired
    RunRows runs;

    @Autowired
    RunThreads threads;

    @Autowired
    DraftFixture drafts;

    @Autowired
    DraftLife life;

    @Autowired
    TrajectoryFixture trajectories;

    @Autowired
    ReferralFixture referrals;

    @Autowired
    MeasurementPlan plan;

    @Autowired
    Silences silences;

    @Autowired
    Environment environment;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UUID draft;

    @BeforeEach
    void a_draft_after_the_year() {
        draft = fixture.draft();
    }

    @AfterEach
    void nothing_is_left() {
        fixture.clean();
    }

    @Test
    void it_counts_what_changes_from_what_to_what_by_team_and_by_month() {
        List<UUID> ofOneTeam = List.of(
                trajectories.started(),
                trajectories.started(),
                trajectories.started(),
                referrals.received(),
                referrals.received());
        fixture.in(2);
        ofOneTeam.forEach(subject -> fixture.decidedOn(subject, 2));
        fixture.in(11);
        fixture.decidedAbout(6);
        fixture.afterTheYear();

        Findings found = fixture.computed(draft).latest().findings();

        assertThat(found.looked()).isEqualTo(16);
        assertThat(found.changed()).isEqualTo(Shown.exactly(16));
        assertThat(found.without()).isEqualTo(Shown.exactly(0));
        assertThat(found.passages()).hasSize(1).first().satisfies(passage -> {
            assertThat(passage.of().before().nl()).contains("binnen 21 dagen");
            assertThat(passage.of().after().nl()).contains("binnen 28 dagen");
            assertThat(passage.of().after().en()).contains("within 28 days");
            assertThat(passage.count()).isEqualTo(Shown.exactly(16));
        });
        assertThat(found.teams())
                .filteredOn(part -> part.count().number() > 0)
                .extracting(Findings.Part::count)
                .containsExactly(Shown.exactly(10), Shown.exactly(6));
        assertThat(found.teams().get(found.teams().size() - 1).of()).isEmpty();
        assertThat(found.months())
                .hasSize(12)
                .filteredOn(part -> part.count().number() > 0)
                .containsExactly(
                        new Findings.Part<>(YearMonth.of(2031, 2), Shown.exactly(10)),
                        new Findings.Part<>(YearMonth.of(2031, 11), Shown.exactly(6)));
    }

    @Test
    void few_people_cannot_be_seen() {
        fixture.in(3);
        fixture.decidedAbout(3);
        fixture.afterTheYear();

        Findings found = fixture.computed(draft).latest().findings();

        assertThat(found.looked()).isEqualTo(3);
        assertThat(found.changed().kind()).isEqualTo(Shown.Kind.SMALL);
        assertThat(found.isTakenApart()).isFalse();
        assertThat(found.isAnyHidden()).isTrue();
    }

    @Test
    void many_decisions_about_few_people_cannot_be_seen_either() {
        fixture.in(3);
        fixture.decidedOn(UUID.randomUUID(), 30);
        fixture.afterTheYear();

        Findings found = fixture.computed(draft).latest().findings();

        assertThat(found.changed().kind()).isEqualTo(Shown.Kind.SMALL);
        assertThat(found.isTakenApart()).isFalse();
    }

    @Test
    void decisions_that_the_draft_can_not_judge_are_counted_apart() {
        fixture.in(3);
        fixture.decidedAbout(5).forEach(fixture::forgetFacts);
        fixture.decidedAbout(8);
        fixture.afterTheYear();

        Findings found = fixture.computed(draft).latest().findings();

        assertThat(found.without()).isEqualTo(Shown.exactly(5));
        assertThat(found.changed()).isEqualTo(Shown.exactly(8));
    }

    @Test
    void only_decisions_of_the_period_are_looked_at() {
        fixture.afterTheYear();
        fixture.decidedAbout(8);

        assertThat(fixture.computed(draft).latest().findings().isEmpty()).isTrue();
    }

    @Test
    void it_is_outdated_once_the_rules_of_the_draft_change_but_not_by_submitting_them() {
        fixture.afterTheYear();
        assertThat(fixture.computed(draft).latest().outdated()).isFalse();

        Draft written = drafts.write(draft, "voortgangsgesprek", "reden", "het rust geeft");
        assertThat(fixture.now(draft).latest().outdated()).isTrue();

        fixture.computed(draft);
        Proposal asked = new Proposal(clock.today(), "Het is rustiger.", "Elke vier weken.", false);
        drafts.as("beleid1", () -> life.submit(draft, written.version(), asked));
        assertThat(fixture.now(draft).latest().outdated()).isFalse();
    }

    @Test
    void it_tells_by_month_what_vouchers_would_have_cost() {
        UUID tiers = drafts.begun("reward/tiers");
        drafts.write(tiers, "licht", "bedrag", "7,50");
        fixture.earned("DIGID", "5.00", 2, 6);
        fixture.earned("CALL_CREDITOR", "20.00", 11, 7);
        fixture.afterTheYear();

        Findings.Costs costs = fixture.computed(tiers).latest().findings().costs();

        assertThat(costs.total()).isEqualTo(euros("170.00", "185.00"));
        assertThat(costs.months())
                .filteredOn(month -> month.euros().before().signum() > 0)
                .containsExactly(
                        new Findings.Month(YearMonth.of(2031, 2), euros("30.00", "45.00")),
                        new Findings.Month(YearMonth.of(2031, 11), euros("140.00", "140.00")));
    }

    @Test
    void it_tells_by_the_list_of_actions_too_what_vouchers_would_have_cost() {
        UUID list = drafts.begun("reward/catalogue");
        drafts.write(list, "digid", "moeilijkheid", "zwaar");
        fixture.earned("DIGID", "5.00", 2, 6);
        fixture.afterTheYear();

        assertThat(fixture.computed(list).latest().findings().costs().total()).isEqualTo(euros("30.00", "120.00"));
        assertThat(Visitor.loggedIn(environment, "beleid1")
                        .get("/regels/concepten/" + list + "/gevolgen")
                        .body())
                .contains("Wat het had gekost", "februari 2031", "€\u00a030,00", "€\u00a0120,00");
    }

    @Test
    void it_tells_how_many_running_trajectories_would_have_no_date_and_so_do_the_pages_before_submitting() {
        UUID norms = drafts.begun(PreviewFixture.NORMS);
        drafts.switchOff(norms, "eerste-brug");
        for (int i = 0; i < SmallCounts.SHOWN_FROM; i++) {
            trajectories.started();
        }

        List<Findings.Now> unsaid = fixture.computed(norms).latest().findings().unsaid();

        assertThat(unsaid).hasSize(1);
        assertThat(unsaid.get(0).key()).isEqualTo("rulepreview.zwijgt");
        assertThat(unsaid.get(0).args()).containsExactly("norm.eerste-brug");
        assertThat(unsaid.get(0).count().number()).isGreaterThanOrEqualTo(SmallCounts.SHOWN_FROM);
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        String page = "/regels/concepten/" + norms;
        assertThat(policy.get(page + "/gevolgen").body())
                .contains("Hierover zegt het concept niets", "niets zegt over de uiterste dag van de eerste Brug");
        assertThat(policy.get(page).body())
                .contains("lopende trajecten zegt dit concept niets over de uiterste dag van de eerste Brug");
    }

    @Test
    void a_draft_that_lacks_nothing_warns_of_nothing() {
        assertThat(drafts.as("beleid1", () -> silences.of(drafts.now(draft)))).isEmpty();
    }

    @Test
    void few_running_trajectories_without_a_date_are_not_counted_on_the_page() {
        assertThat(Showing.now(List.of(Effect.of("rulepreview.zwijgt", List.of("wat"), SmallCounts.Count.ofPeople(3)))))
                .extracting(Findings.Now::count)
                .containsExactly(new Shown(Shown.Kind.SMALL, 0));
    }

    @Test
    void it_tells_how_many_running_trajectories_would_be_measured_on_another_day() {
        UUID moments = drafts.begun("measurement/moments");
        drafts.write(moments, "t2", "maanden", "5");
        for (int i = 0; i < SmallCounts.SHOWN_FROM; i++) {
            plan.next(trajectories.started());
        }

        List<Findings.Now> effects =
                fixture.computed(moments).latest().findings().effects();

        assertThat(effects)
                .filteredOn(effect -> effect.args().equals(List.of("T2", 1)))
                .first()
                .satisfies(effect -> {
                    assertThat(effect.key()).isEqualTo("rulepreview.schuif.maanden-eerder");
                    assertThat(effect.count().number()).isGreaterThanOrEqualTo(SmallCounts.SHOWN_FROM);
                });
    }

    @Test
    void rules_that_cannot_be_run_are_refused() {
        drafts.write(draft, "voortgangsgesprek", "dagen", "vier weken");

        assertThat(start(draft)).isEqualTo("rulepreview.probleem.kapot");
        assertThat(fixture.now(draft).latest()).isNull();
    }

    @Test
    void a_period_that_is_not_offered_is_refused() {
        PreviewPeriod aMonthLater = new PreviewPeriod(
                PreviewPeriod.choices(clock.today()).get(0).first().plusMonths(1));

        assertThat(drafts.as("beleid1", () -> previews.start(draft, aMonthLater))
                        .isDone())
                .isFalse();
    }

    @Test
    void while_it_is_computed_somewhere_its_progress_is_seen_everywhere_and_it_is_not_begun_twice() {
        Run elsewhere = begun();
        runs.goOn(elsewhere.id(), 40);

        assertThat(fixture.now(draft).isRunning()).isTrue();
        assertThat(fixture.now(draft).latest().progress()).isEqualTo(new Preview.Progress(40, 100));
        assertThat(start(draft)).isEqualTo("rulepreview.probleem.bezig");
    }

    @Test
    void what_died_with_its_node_can_be_begun_again_and_comes_to_nothing_should_it_wake() {
        Run dead = begun();
        jdbc.sql("update rulepreview_run set alive_at = alive_at - interval '2 minutes'")
                .update();
        assertThat(fixture.now(draft).latest().state()).isEqualTo(RunState.FAILED);

        fixture.computed(draft);
        runs.end(dead.id(), RunState.FAILED, null);

        assertThat(runs.goOn(dead.id(), 50)).isFalse();
        assertThat(fixture.now(draft).latest().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void whoever_asks_stops_it_on_whichever_node_it_runs() {
        Run run = begun();
        drafts.as("beleid2", () -> {
            previews.stop(draft);
            return null;
        });

        counting.count(run, ShippedTables.engine(PreviewFixture.NORMS));

        assertThat(fixture.now(draft).latest().state()).isEqualTo(RunState.STOPPED);
        assertThat(fixture.now(draft).latest().findings()).isNull();
    }

    @Test
    void a_node_computes_few_at_a_time() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            threads.run(() -> {
                busy.countDown();
                awaited(go);
            });
        }
        busy.await();

        assertThat(start(draft)).isEqualTo("rulepreview.probleem.druk");
        go.countDown();
    }

    @Test
    void only_policy_officers_have_anything_to_do_with_it() {
        PreviewPeriod period = PreviewPeriod.choices(clock.today()).get(0);
        for (String other : List.of("mentor1", "manager", "beheer")) {
            assertThatThrownBy(() -> drafts.as(other, () -> previews.of(draft)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.as(other, () -> previews.start(draft, period)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.as(other, () -> {
                        previews.stop(draft);
                        return null;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private static Findings.Euros euros(String before, String after) {
        return new Findings.Euros(new BigDecimal(before), new BigDecimal(after));
    }

    private String start(UUID id) {
        PreviewPeriod period = PreviewPeriod.choices(clock.today()).get(0);
        Result<Preview> started = drafts.as("beleid1", () -> previews.start(id, period));
        return started.problems().stream().findFirst().map(Problem::code).orElse("");
    }

    /** As another node would. */
    private Run begun() {
        Person beleid1 = trajectories.person("beleid1");
        PreviewPeriod period = PreviewPeriod.choices(clock.today()).get(0);
        Run run = new Run(
                UUID.randomUUID(),
                draft,
                new Run.Of(1, drafts.now(draft).source().hash(), period),
                RunState.RUNNING,
                0,
                100,
                new Run.Started(beleid1.id(), clock.instant()),
                null);
        assertThat(runs.begin(run)).isTrue();
        return run;
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
