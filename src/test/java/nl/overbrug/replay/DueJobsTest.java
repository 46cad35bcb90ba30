package nl.overbrug.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.Test;

class DueJobsTest {

    private static final Instant START = Instant.parse("2019-08-01T07:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.systemUTC());
    private final PriorityQueue<Instant> waiting = new PriorityQueue<>();
    private final List<Instant> doneAt = new ArrayList<>();
    private final Workflow workflow = mock(Workflow.class);
    private int failures;

    DueJobsTest() {
        clock.stopAt(START);
        when(workflow.nextDue()).thenAnswer(asked -> Optional.ofNullable(waiting.peek()));
        when(workflow.runDue()).thenAnswer(asked -> {
            if (failures-- > 0) {
                throw new IllegalStateException("not now");
            }
            waiting.poll();
            doneAt.add(clock.instant());
            return 1;
        });
    }

    @Test
    void each_job_is_done_at_its_own_time_and_in_order() {
        waiting.addAll(List.of(START.plusSeconds(200), START.plusSeconds(100)));
        assertThat(run(START.plusSeconds(300)).done()).isEqualTo(2);
        assertThat(doneAt).containsExactly(START.plusSeconds(100), START.plusSeconds(200));
    }

    @Test
    void what_is_due_later_waits() {
        waiting.add(START.plusSeconds(301));
        assertThat(run(START.plusSeconds(300)).done()).isZero();
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void the_clock_does_not_go_back_for_what_is_overdue() {
        waiting.add(START.minusSeconds(500));
        run(START);
        assertThat(doneAt).containsExactly(START);
    }

    @Test
    void a_job_that_fails_keeps_back_nothing_after_it() {
        failures = 2;
        waiting.addAll(List.of(START, START.plusSeconds(1)));
        assertThat(run(START.plusSeconds(300))).isEqualTo(new DueJobs.Outcome(2, 2));
    }

    @Test
    void when_nothing_succeeds_it_gives_up() {
        failures = Integer.MAX_VALUE;
        waiting.add(START);
        assertThatThrownBy(() -> run(START)).isInstanceOf(IllegalStateException.class);
    }

    private DueJobs.Outcome run(Instant until) {
        return new DueJobs(workflow, clock).runUntil(until);
    }
}
