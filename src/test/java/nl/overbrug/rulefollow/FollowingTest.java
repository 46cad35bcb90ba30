package nl.overbrug.rulefollow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.ruleversion.FollowedBy.Stage;
import nl.overbrug.workflow.StuckWork;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How many follow in parts, with followers of our own; what moves in a trajectory is told by RunningTrajectoriesTest. */
@OverbrugTest
class FollowingTest {

    private static final String RULES = "reward/scheme";

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private FollowRuns runs;

    @Autowired
    private Workflow workflow;

    @Autowired
    private StuckWork stuck;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MovableClock clock;

    private final Crowd crowd = new Crowd(Following.PART * 2 + 50);
    private UUID version;

    @BeforeEach
    void a_version_that_what_runs_follows() {
        version = drafts.published(RULES, "gift", "reden", "dat zo is afgesproken");
        runs.insert(version, RULES);
    }

    @AfterEach
    void nothing_is_left() {
        drafts.clean();
    }

    @Test
    void they_follow_part_by_part_and_each_part_says_how_far_it_is() {
        Following following = node();
        assertThat(following.progress(version).orElseThrow().stage()).isEqualTo(Stage.WAITING);

        assertThat(part(following)).isTrue();
        assertThat(following.progress(version).orElseThrow().stage()).isEqualTo(Stage.GOING_ON);
        assertThat(following.progress(version).orElseThrow().followed()).isEqualTo(Following.PART);
        assertThat(part(following)).isTrue();
        assertThat(part(following)).isFalse();

        assertThat(following.progress(version).orElseThrow())
                .isEqualTo(new nl.overbrug.ruleversion.FollowedBy.Progress(
                        Stage.DONE, 250, 250, 125, new TreeMap<>(Map.of("T1", 125, "T2", 125))));
        assertThat(part(following)).as("once it is done, it is done").isFalse();
        assertThat(crowd.followed).containsExactlyElementsOf(crowd.all);
    }

    @Test
    void what_was_stopped_half_way_goes_on_after_the_last_part_that_was_done() {
        part(node());
        crowd.breaksAt = crowd.all.get(Following.PART + 30);
        assertThatThrownBy(() -> part(node())).hasMessage("the power went out");
        List<UUID> undone = crowd.all.subList(Following.PART, Following.PART + 30);
        assertThat(crowd.followed).containsAll(undone);
        crowd.followed.removeAll(undone);
        crowd.breaksAt = null;

        while (part(node())) {}

        assertThat(crowd.followed).containsExactlyElementsOf(crowd.all);
    }

    @Test
    void with_two_nodes_each_follows_once() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Void> whole = () -> {
            Following following = node();
            while (part(following)) {}
            return null;
        };
        for (Future<Void> node : nodes.invokeAll(List.of(whole, whole))) {
            node.get();
        }
        nodes.shutdown();

        assertThat(crowd.followed).containsExactlyElementsOf(crowd.all);
    }

    private Following node() {
        return new Following(List.of(crowd), runs, workflow, stuck, clock);
    }

    private boolean part(Following following) {
        return Boolean.TRUE.equals(
                new TransactionTemplate(transactions).execute(status -> following.followOn(version)));
    }

    /** Something changes for every other one. */
    private static final class Crowd implements Followers {

        private final List<UUID> all;
        private final List<UUID> followed = Collections.synchronizedList(new ArrayList<>());
        private UUID breaksAt;

        Crowd(int many) {
            all = Stream.generate(UUID::randomUUID)
                    .limit(many)
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList();
        }

        @Override
        public String ruleSet() {
            return RULES;
        }

        @Override
        public int running() {
            return all.size();
        }

        @Override
        public List<UUID> running(UUID after, int many) {
            int from = after == null ? 0 : all.indexOf(after) + 1;
            return IntStream.range(from, Math.min(from + many, all.size()))
                    .mapToObj(all::get)
                    .toList();
        }

        @Override
        public List<Shift> follow(UUID id) {
            if (id.equals(breaksAt)) {
                throw new IllegalStateException("the power went out");
            }
            followed.add(id);
            return all.indexOf(id) % 2 == 0 ? List.of() : List.of(shift(id, "T1"), shift(id, "T2"), shift(id, "T2"));
        }

        private static Shift shift(UUID id, String what) {
            return new Shift(id, what, null, LocalDate.MAX, false);
        }

        @Override
        public List<Silence> silences(Function<Record, List<? extends Record>> table) {
            return List.of();
        }

        @Override
        public List<Shift> shifts(Function<Record, List<? extends Record>> table, LocalDate on) {
            return List.of();
        }
    }
}
