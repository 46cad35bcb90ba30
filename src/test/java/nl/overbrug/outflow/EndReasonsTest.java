package nl.overbrug.outflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.ruledraft.DraftChecks;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.EndReasons;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/** Reasons for an end are words that policy staff change; their codes stay. */
@OverbrugTest
class EndReasonsTest {

    private static final String REASONS = "trajectory/end-reasons";
    private static final String ODD = "Weg: it's <b>{0}</b>";

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private DraftChecks checks;

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private EarlyEnds ends;

    @Autowired
    private EndReasons reasons;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Environment environment;

    @Autowired
    private MovableClock clock;

    private UUID trajectory;
    private LocalDate today;

    @BeforeEach
    void somebody_moved() {
        today = clock.today();
        trajectory = fixture.startedOn(today.minusDays(30));
        end(trajectory).value();
    }

    @AfterEach
    void the_reasons_are_the_shipped_ones() {
        drafts.clean();
    }

    @Test
    void a_reason_is_called_as_the_words_of_today_have_it() {
        assertThat(page(trajectory)).contains("<dd>Verhuisd</dd>");

        publishToday("verhuisd", "woorden", "Woont nu ergens anders");

        assertThat(page(trajectory)).contains("<dd>Woont nu ergens anders</dd>");
        assertThat(Visitor.loggedIn(environment, "mentor1")
                        .get("/trajecten/" + trajectory)
                        .body())
                .contains("Woont nu ergens anders");
    }

    @Test
    void words_are_shown_as_they_were_written_whatever_they_look_like() {
        publishToday("verhuisd", "woorden", ODD);

        assertThat(page(trajectory)).contains("Weg: it&#39;s &lt;b&gt;{0}&lt;/b&gt;");
        assertThat(messages.getMessage("eindreden.moved", new Object[] {"hier"}, new Locale("nl")))
                .isEqualTo(ODD);
    }

    @Test
    void without_english_a_reason_is_called_as_in_dutch() {
        assertThat(messages.getMessage("eindreden.moved", null, Locale.ENGLISH)).isEqualTo("Moved");

        publishToday("verhuisd", "woorden-en", "");

        assertThat(messages.getMessage("eindreden.moved", null, Locale.ENGLISH)).isEqualTo("Verhuisd");
    }

    @Test
    void a_reason_that_is_offered_no_longer_cannot_be_given_but_stays_where_it_was_given() {
        publishToday("verhuisd", "aangeboden", "nee");
        UUID other = fixture.startedOn(today.minusDays(30));

        assertThat(reasons.offered())
                .containsExactly(
                        EndReason.NO_CONTACT,
                        EndReason.DOES_NOT_WANT,
                        EndReason.DECEASED,
                        EndReason.DIRECTION_TRANSFERRED);
        assertThat(page(other)).contains("Wil niet verder").doesNotContain("Verhuisd");
        assertThat(end(other).problems()).containsExactly(Problem.of("reason", "probleem.onbekende-keuze"));
        assertThat(page(trajectory)).contains("<dd>Verhuisd</dd>");
    }

    @Test
    void a_reason_can_be_switched_off_in_its_cell_only() {
        UUID draft = drafts.begun(REASONS);
        drafts.switchOff(draft, "verhuisd");

        assertThat(checks.of(drafts.now(draft)).obstacles(drafts.now(draft).content()))
                .containsExactly("ruledraft.beletsel.gat-vast");
    }

    @Test
    void some_reasons_are_always_or_never_offered() {
        UUID draft = drafts.begun(REASONS);
        Map.of("overleden", "nee", "doelen-bereikt", "ja")
                .forEach((row, text) -> drafts.write(draft, row, "aangeboden", text));

        assertThat(checks.of(drafts.now(draft)).problems())
                .extracting(problem -> List.of(problem.column(), problem.code()))
                .containsExactly(List.of("aangeboden", "verboden"), List.of("aangeboden", "verboden"));
    }

    private void publishToday(String row, String column, String text) {
        UUID draft = drafts.begun(REASONS);
        drafts.write(draft, row, column, text);
        drafts.published(draft, today, false);
    }

    private Result<Trajectory> end(UUID id) {
        EarlyEnd moved = new EarlyEnd(EndReason.MOVED, today, false, null);
        return fixture.as(
                "mentor1",
                () -> ends.end(id, trajectories.find(id).orElseThrow().version(), moved));
    }

    private String page(UUID id) {
        return Visitor.loggedIn(environment, "mentor1")
                .get("/trajecten/" + id + "/beeindigen")
                .body();
    }
}
