package nl.overbrug.bridge;

import static nl.overbrug.kernel.Pillar.DEBTS;
import static nl.overbrug.kernel.Pillar.HEALTH;
import static nl.overbrug.kernel.Pillar.HOUSING;
import static nl.overbrug.kernel.Pillar.INCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.outflow.Returns;
import nl.overbrug.people.Audit;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.trajectory.Conversations;
import nl.overbrug.trajectory.EndReason;
import nl.overbrug.trajectory.NewTrajectory;
import nl.overbrug.trajectory.Trajectories;
import nl.overbrug.trajectory.Trajectory;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.trajectory.TrajectoryStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class ComingBackTest {

    private static final Set<BridgePart> EVERYTHING = EnumSet.allOf(BridgePart.class);

    @Autowired
    private BridgeFixture made;

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private ComingBack comingBack;

    @Autowired
    private Bridges bridges;

    @Autowired
    private BridgeMeasurements measurements;

    @Autowired
    private Returns returns;

    @Autowired
    private Trajectories trajectories;

    @Autowired
    private TrajectoryStart start;

    @Autowired
    private Conversations conversations;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Audit audit;

    @Autowired
    private Environment environment;

    private UUID old;

    @Autowired
    private DraftFixture drafts;

    private UUID back;
    private LocalDate today;
    private LocalDate then;

    @AfterEach
    void the_texts_are_the_shipped_ones() {
        drafts.clean();
    }

    @BeforeEach
    void somebody_came_back() {
        today = clock.today();
        then = today.minusDays(10);
        old = made.endedOn(then);
        back = comeBack(old);
    }

    @Test
    void the_new_bridge_shows_what_is_known_with_its_day() {
        KnownBridge known = asMentor(() -> comingBack.unasked(back));

        assertThat(known.positions().keySet()).containsExactly(HOUSING, DEBTS, INCOME);
        assertThat(known.positions().get(DEBTS).position()).isEqualTo(Position.of(2));
        assertThat(known.positions().get(DEBTS).on()).isEqualTo(then);
        assertThat(known.wishes().get(DEBTS)).isEqualTo(new Wish(4, then, 1));
        assertThat(known.links().pairs())
                .extracting(PillarLink::words)
                .containsExactly("Door de brieven slaap ik slecht.");
        assertThat(known.links().note()).isEqualTo("Alles begint bij rust.");
        assertThat(known.priorities()).containsExactly(DEBTS, HEALTH);
        assertThat(known.prioritisedOn()).isEqualTo(then);
    }

    @Test
    void nothing_of_it_counts_by_itself() {
        assertThat(bridges.find(back).now()).isEmpty();
        assertThat(bridges.find(back).wanted()).isEmpty();
        assertThat(conversations.of(back)).isEmpty();
        assertThat(asMentor(() -> measurements.saidAlready(back, "T1", today))).isEmpty();
        assertThat(counted()).isZero();
    }

    @Test
    void what_is_still_so_on_one_pillar_is_filled_in_today_and_counts_for_the_first_measurement() {
        Bridge bridge = asMentor(() -> comingBack.confirm(back, now(), BridgePart.NOW, DEBTS))
                .value();

        assertThat(bridge.now().keySet()).containsExactly(DEBTS);
        assertThat(bridge.now().get(DEBTS).on()).isEqualTo(today);
        assertThat(asMentor(() -> measurements.saidAlready(back, "T1", today)))
                .containsExactly(Map.entry(DEBTS, Position.of(2)));
        assertThat(asMentor(() -> comingBack.unasked(back)).positions().keySet())
                .containsExactly(HOUSING, INCOME);
    }

    @Test
    void everything_can_be_still_so_at_once_in_one_conversation() {
        Bridge bridge = confirm(EVERYTHING).value();

        assertThat(bridge.now().keySet()).containsExactly(HOUSING, DEBTS, INCOME);
        assertThat(bridge.now().get(HOUSING).position()).isEqualTo(Position.NOT_APPLICABLE);
        assertThat(bridge.wanted()).containsExactly(Map.entry(DEBTS, 4));
        assertThat(bridge.links().pairs()).hasSize(1);
        assertThat(bridge.links().note()).isEqualTo("Alles begint bij rust.");
        assertThat(bridge.priorities()).containsExactly(DEBTS, HEALTH);
        assertThat(conversations.of(back)).hasSize(1);
        assertThat(counted()).isEqualTo(3);
        assertThat(asMentor(() -> comingBack.unasked(back)).isEmpty()).isTrue();
    }

    @Test
    void where_nothing_is_left_to_confirm_that_is_said() {
        confirm(EVERYTHING);

        assertThat(confirm(EVERYTHING).problems())
                .extracting(Problem::code)
                .containsExactly("probleem.brug-niets-bekend");
        assertThat(asMentor(() -> comingBack.confirm(back, now(), BridgePart.NOW, HEALTH))
                        .isDone())
                .isFalse();
    }

    @Test
    void what_was_answered_anew_stays_as_it_was_answered() {
        Map<Pillar, Integer> none = new EnumMap<>(Pillar.class);
        none.put(DEBTS, null);
        asMentor(() -> bridges.fill(back, now(), Map.of(DEBTS, Position.of(5)))).value();
        asMentor(() -> bridges.wish(back, now(), none)).value();
        asMentor(() -> bridges.prioritise(back, now(), List.of(INCOME))).value();

        Bridge bridge = confirm(EVERYTHING).value();

        assertThat(bridge.stepNow(DEBTS)).isEqualTo(5);
        assertThat(bridge.wanted()).isEmpty();
        assertThat(bridge.priorities()).containsExactly(INCOME);
    }

    @Test
    void a_part_can_be_still_so_by_itself() {
        Bridge bridge = confirm(EnumSet.of(BridgePart.PRIORITIES)).value();

        assertThat(bridge.priorities()).containsExactly(DEBTS, HEALTH);
        assertThat(bridge.now()).isEmpty();
        assertThat(asMentor(() -> comingBack.unasked(back)).priorities()).isEmpty();
    }

    @Test
    void from_a_stale_page_nothing_is_confirmed() {
        Stamp stale = now();
        confirm(EnumSet.of(BridgePart.PRIORITIES));

        assertThat(asMentor(() -> comingBack.confirm(back, stale, EVERYTHING)).problems())
                .containsExactly(Problem.stale());
        assertThat(bridges.find(back).now()).isEmpty();
    }

    @Test
    void who_comes_back_again_is_asked_about_the_last_that_is_known_of_each_pillar() {
        asMentor(() -> bridges.fill(back, now(), Map.of(DEBTS, Position.of(3)))).value();
        end(back);
        UUID again = comeBack(back);

        KnownBridge known = asMentor(() -> comingBack.unasked(again));

        assertThat(known.positions().get(DEBTS).position()).isEqualTo(Position.of(3));
        assertThat(known.positions().get(DEBTS).on()).isEqualTo(today);
        assertThat(known.positions().get(INCOME).on()).isEqualTo(then);
        assertThat(known.wishes()).containsOnlyKeys(DEBTS);
    }

    @Test
    void an_answer_under_other_texts_is_shown_but_must_be_chosen_anew() {
        UUID draft = drafts.begun("bridge/texts");
        drafts.write(draft, "schulden-2", "tekst", "Ik heb mijn schulden op een rij.");
        drafts.published(draft, today, false);

        ContentPack texts = asMentor(() -> bridges.texts(back, today)).orElseThrow();
        Map<Pillar, Standing> known = asMentor(() -> comingBack.unasked(back)).positions();
        assertThat(comingBack.isConfirmable(DEBTS, known.get(DEBTS), texts)).isFalse();
        assertThat(comingBack.isConfirmable(INCOME, known.get(INCOME), texts)).isTrue();

        confirm(EnumSet.of(BridgePart.NOW, BridgePart.WANTED)).value();
        assertThat(bridges.find(back).now()).containsOnlyKeys(HOUSING, INCOME);
        assertThat(bridges.find(back).wanted()).isEmpty();
    }

    @Test
    void whoever_comes_back_by_way_of_a_new_referral_begins_with_what_is_known_as_well() {
        Trajectory last = end(back);
        UUID anew = asMentor(() -> start.start(
                new NewTrajectory(last.participantId(), null, null, last.teamId(), last.mentorId(), today)));

        assertThat(trajectories.find(anew).orElseThrow().previousId()).isEqualTo(back);
        assertThat(asMentor(() -> comingBack.unasked(anew)).positions()).containsKey(DEBTS);
    }

    @Test
    void after_the_end_nothing_is_asked_any_more_but_it_is_still_known() {
        end(back);

        assertThat(asMentor(() -> comingBack.unasked(back)).isEmpty()).isTrue();
        assertThat(asMentor(() -> comingBack.known(back)).isEmpty()).isFalse();
    }

    @Test
    void a_first_trajectory_knows_nothing_from_before() {
        assertThat(asMentor(() -> comingBack.known(old)).isEmpty()).isTrue();
        assertThat(asMentor(() -> comingBack.known(fixture.started())).isEmpty())
                .isTrue();
    }

    @Test
    void a_colleague_may_read_it_but_not_confirm_and_others_see_nothing() {
        assertThat(fixture.as("mentor2", () -> comingBack.unasked(back)).isEmpty())
                .isFalse();
        assertThatThrownBy(() -> fixture.as("mentor2", () -> comingBack.confirm(back, now(), EVERYTHING)))
                .isInstanceOf(AccessDeniedException.class);
        for (String username : List.of("mentor3", "beleid1", "manager", "beheer")) {
            assertThatThrownBy(() -> fixture.as(username, () -> comingBack.known(back)))
                    .as(username)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void reading_what_is_known_is_audited_where_it_comes_from_as_well() {
        Visitor.loggedIn(environment, "mentor2").get("/trajecten/" + back + "/brug");

        UUID reader = fixture.person("mentor2").id();
        assertThat(audit.of(back)).extracting(Audit.Entry::personId).contains(reader);
        assertThat(audit.of(old))
                .filteredOn(entry -> reader.equals(entry.personId()))
                .extracting(Audit.Entry::what)
                .containsExactly("audit.brug.gelezen-later");
    }

    private Result<Bridge> confirm(Set<BridgePart> parts) {
        return asMentor(() -> comingBack.confirm(back, now(), parts));
    }

    private UUID comeBack(UUID from) {
        return asMentor(() -> returns.comeBack(from, today, Set.of())).value();
    }

    private Trajectory end(UUID id) {
        return asMentor(() -> trajectories.end(id, new Trajectory.End(EndReason.NO_CONTACT, today)))
                .value();
    }

    private int counted() {
        return jdbc.sql("select count(*) from bridge_filled_position where trajectory_id = :id")
                .param("id", back)
                .query(Integer.class)
                .single();
    }

    private Stamp now() {
        return bridges.find(back).at(today);
    }

    private <T> T asMentor(Supplier<T> work) {
        return fixture.as("mentor1", work);
    }
}
