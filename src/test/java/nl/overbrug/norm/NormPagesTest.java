package nl.overbrug.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.SmallCounts;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.ruledraft.Withdrawing;
import nl.overbrug.rulefollow.Following;
import nl.overbrug.rulepreview.PreviewFixture;
import nl.overbrug.ruleversion.FollowedBy.Progress;
import nl.overbrug.ruleversion.FollowedBy.Stage;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What policy staff are told of the dates that move: before they publish, while it goes on and afterwards. */
@OverbrugTest
class NormPagesTest {

    private static final String TABLE = NormFacts.TABLE.name();
    private static final int PART = 100;

    @Autowired
    private NormFixture fixture;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private PreviewFixture previews;

    @Autowired
    private NormFollowers followers;

    @Autowired
    private Following following;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nothing_is_left() {
        previews.clean();
    }

    @Test
    void the_consequences_tell_of_how_many_which_date_would_move_in_the_language_of_the_reader() {
        talks();
        UUID draft = previews.draft();
        previews.computed(draft);

        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        String consequences = "/regels/concepten/" + draft + "/gevolgen";
        assertThat(policy.get(consequences).body())
                .contains(
                        "de uiterste dag van het volgende voortgangsgesprek komt 7 dagen later",
                        "de herinnering aan het voortgangsgesprek komt 7 dagen later")
                .doesNotContain("norm.datum");
        policy.post(consequences, "/taal", "taal", "en");
        assertThat(policy.get(consequences).body())
                .contains("the last day for the next progress conversation comes 7 days later");
    }

    @Test
    void the_page_of_the_norms_tells_which_dates_changed_and_where_they_say_the_same_that_none_did() {
        talks();
        everybodyFollows();

        UUID same = sameForAnotherReason();
        assertThat(progress(same).dates()).isEmpty();
        assertThat(page()).contains("Planning veranderd: geen");

        UUID version = fixture.follow("voortgangsgesprek", "herinnering", "4", "10");
        int moved = progress(version).moved();
        assertThat(moved).isGreaterThanOrEqualTo(SmallCounts.SHOWN_FROM);
        assertThat(progress(version).dates()).isEqualTo(Map.of("norm.datum.herinnering-gesprek", moved));
        assertThat(page())
                .contains("Planning veranderd: " + moved, "de herinnering aan het voortgangsgesprek: " + moved);
    }

    private UUID sameForAnotherReason() {
        UUID draft = drafts.begun(TABLE);
        drafts.write(draft, "voortgangsgesprek", "reden", "het zo rustiger is");
        UUID version = drafts.published(draft, clock.today(), true);
        workflow.runDue();
        return version;
    }

    @Test
    void norms_that_are_withdrawn_before_their_day_move_nothing() {
        UUID trajectory = fixture.waitsForTalk();
        LocalDate due = fixture.due(trajectory, "holdReview");
        UUID draft = drafts.begun(TABLE);
        drafts.write(draft, "voortgangsgesprek", "dagen", "28");
        drafts.expect(draft, "volgend-gesprek", "dagen", "21", "28");
        UUID version = drafts.published(draft, clock.today().plusDays(1), true);
        drafts.as("beleid1", () -> withdrawing.withdraw(version, "Toch niet.")).value();

        fixture.after(1);

        assertThat(fixture.due(trajectory, "holdReview")).isEqualTo(due);
        assertThat(following.progress(version)).isEmpty();
    }

    @Test
    void what_was_interrupted_after_a_part_goes_on_with_the_rest() {
        List<UUID> ours = new ArrayList<>();
        while (ours.stream().noneMatch(id -> followers.running(null, PART).contains(id))
                || ours.stream().allMatch(id -> followers.running(null, PART).contains(id))) {
            ours.add(fixture.waitsForBridge());
        }
        List<UUID> first = followers.running(null, PART);
        LocalDate start = clock.today().minusDays(1);

        UUID version = fixture.published("eerste-brug", "dagen", "21", "28", true);

        assertThat(progress(version).stage()).isEqualTo(Stage.GOING_ON);
        assertThat(ours)
                .allSatisfy(id -> assertThat(fixture.due(id, "fillBridge"))
                        .isEqualTo(start.plusDays(first.contains(id) ? 28 : 21)));
        int counted = progress(version).dates().get("norm.datum.eerste-brug");

        workflow.runDue();

        assertThat(progress(version).stage()).isEqualTo(Stage.DONE);
        assertThat(ours)
                .allSatisfy(id -> assertThat(fixture.due(id, "fillBridge")).isEqualTo(start.plusDays(28)));
        assertThat(progress(version).dates().get("norm.datum.eerste-brug")).isGreaterThan(counted);
    }

    /** Whatever was left by versions that are no more, or decided on a day that is yet to come, stands where the norms put it. */
    private void everybodyFollows() {
        jdbc.sql("""
                        update rulebook_decision set decided_at = cast(:now as timestamptz) - (last.at - decided_at) / 100000000
                          from (select max(decided_at) as at from rulebook_decision) last
                         where decided_at > :now
                        """).param("now", Timestamp.from(clock.instant())).update();
        fixture.follow("voortgangsgesprek", "herinnering", "3", "4");
    }

    private void talks() {
        for (int i = 0; i < SmallCounts.SHOWN_FROM; i++) {
            fixture.waitsForTalk();
        }
    }

    private Progress progress(UUID version) {
        return following.progress(version).orElseThrow();
    }

    private String page() {
        return Visitor.loggedIn(environment, "beleid1").get("/regels/" + TABLE).body();
    }
}
