package nl.overbrug.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.rulefollow.Following;
import nl.overbrug.trajectory.Conversation;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.Reminders;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One trajectory waits for each of the steps; in the first of them, which waits for the first Bridge, one conversation was held. */
@OverbrugTest
class EachNormTest {

    @Autowired
    private NormFixture fixture;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private Standings standings;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Following following;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    private UUID bridge;
    private UUID plan;
    private UUID talk;
    private UUID outflow;

    @BeforeEach
    void one_waits_for_each_of_the_steps() {
        bridge = fixture.waitsForBridge();
        people.as(
                "mentor1",
                () -> conversations
                        .on(bridge, clock.today(), Conversation.Kind.PROGRESS, true)
                        .value());
        plan = fixture.waitsForPlan();
        talk = fixture.waitsForTalk();
        outflow = fixture.waitsForOutflow();
    }

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        drafts.clean();
    }

    @ParameterizedTest
    @CsvSource({
        "eerste-brug, dagen, 21, 28",
        "eerste-brug, gesprekken, 3, 1",
        "eerste-brug, herinnering, 7, 3",
        "voortgangsgesprek, dagen, 21, 28",
        "voortgangsgesprek, herinnering, 3, 10",
        "beloningen, maanden, 12, 18"
    })
    void a_norm_for_new_trajectories_only_moves_nothing(String row, String column, String was, String becomes) {
        Map<String, Object> before = dates();

        UUID version = fixture.published(row, column, was, becomes, false);
        workflow.runDue();

        assertThat(dates()).isEqualTo(before);
        assertThat(following.progress(version)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "eerste-brug, dagen, 21, 28, eerste-brug herinnering-brug",
        "eerste-brug, gesprekken, 3, 1, eerste-brug herinnering-brug",
        "eerste-brug, herinnering, 7, 3, herinnering-brug",
        "voortgangsgesprek, dagen, 21, 28, plan gesprek uitstroom",
        "voortgangsgesprek, herinnering, 3, 10, herinnering-gesprek",
        "beloningen, maanden, 12, 18, beloningen"
    })
    void a_norm_for_running_ones_too_moves_its_dates_and_tells_which(
            String row, String column, String was, String becomes, String moved) {
        Map<String, Object> before = dates();

        UUID version = fixture.follow(row, column, was, becomes);

        Map<String, Object> after = dates();
        Set<String> changed = before.keySet().stream()
                .filter(name -> !before.get(name).equals(after.get(name)))
                .collect(Collectors.toSet());
        assertThat(changed).containsExactlyInAnyOrder(moved.split(" "));
        assertThat(following.progress(version).orElseThrow().dates())
                .containsKeys(changed.stream().map(name -> "norm.datum." + name).toArray(String[]::new));
    }

    /** By the name of each date in the message files. */
    private Map<String, Object> dates() {
        Standing first = standing(bridge);
        Map<String, Object> dates = new TreeMap<>();
        dates.put("eerste-brug", first.due().get(Standing.BRIDGE));
        dates.put("herinnering-brug", first.bridgeTimer() == null ? "came" : first.bridgeTimer());
        dates.put("plan", standing(plan).due().get(Standing.PLAN));
        dates.put("gesprek", standing(talk).due().get(Standing.TALK));
        dates.put("herinnering-gesprek", reminders.daysBeforeReview(List.of(talk)));
        dates.put("uitstroom", standing(outflow).due().get(Standing.OUTFLOW));
        dates.put("beloningen", first.lastRewardDay());
        return dates;
    }

    private Standing standing(UUID trajectory) {
        return standings
                .of(List.of(trajectories.find(trajectory).orElseThrow()))
                .get(0);
    }
}
