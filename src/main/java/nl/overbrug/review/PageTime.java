package nl.overbrug.review;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In how many minutes a mentor writes down a conversation: the time between opening its page and saving it, as the server sees it. Of what happened on the
 * page nothing is kept, and of the time only whole minutes once it is saved.
 */
@Component
public class PageTime {

    /** Who sends nothing for longer was doing something else. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    /** A page that was never saved is forgotten. */
    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private static final int MINUTE = 60;
    private static final int MOST_MINUTES = 60;

    private final JdbcClient jdbc;
    private final MovableClock clock;

    PageTime(JdbcClient jdbc, MovableClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The page is shown to the mentor whose conversation it is. Who comes back after a long time was away. */
    public void shown(UUID mentor, UUID trajectory) {
        Instant now = clock.instant();
        jdbc.sql("delete from review_page_time where last_at < :before")
                .param("before", Timestamp.from(now.minus(FORGOTTEN)))
                .update();
        jdbc.sql("""
                        insert into review_page_time as page (mentor_id, trajectory_id, seconds, last_at, running)
                        values (:mentor, :trajectory, 0, :now, true)
                        on conflict (mentor_id, trajectory_id) do update set last_at = :now, running = true,
                           seconds = page.seconds + case when page.running and :now - page.last_at between interval '0' and make_interval(secs => :idle)
                                                         then extract(epoch from :now - page.last_at)::integer else 0 end
                        """)
                .param("mentor", mentor)
                .param("trajectory", trajectory)
                .param("now", Timestamp.from(now))
                .param("idle", IDLE.toSeconds())
                .update();
    }

    /** The mentor goes on later. */
    public void left(UUID mentor, UUID trajectory) {
        jdbc.sql("""
                        update review_page_time set seconds = :seconds, running = false, last_at = :now
                         where mentor_id = :mentor and trajectory_id = :trajectory
                        """)
                .param("seconds", seconds(mentor, trajectory))
                .param("now", Timestamp.from(clock.instant()))
                .param("mentor", mentor)
                .param("trajectory", trajectory)
                .update();
    }

    /** It is saved; what was not opened on its page is not measured. */
    void saved(UUID mentor, UUID trajectory, UUID conversation) {
        int seconds = seconds(mentor, trajectory);
        int opened = jdbc.sql("delete from review_page_time where mentor_id = :mentor and trajectory_id = :trajectory")
                .param("mentor", mentor)
                .param("trajectory", trajectory)
                .update();
        if (opened == 1) {
            jdbc.sql("insert into review_minutes (conversation_id, minutes) values (:conversation, :minutes)")
                    .param("conversation", conversation)
                    .param("minutes", Math.min(MOST_MINUTES, Math.max(1, (seconds + MINUTE - 1) / MINUTE)))
                    .update();
        }
    }

    /** Up to now; of a long silence only the beginning counts. */
    private int seconds(UUID mentor, UUID trajectory) {
        return jdbc.sql("""
                        select seconds + case when running
                               then extract(epoch from greatest(interval '0', least(:now - last_at, make_interval(secs => :idle))))::integer else 0 end
                          from review_page_time where mentor_id = :mentor and trajectory_id = :trajectory
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("idle", IDLE.toSeconds())
                .param("mentor", mentor)
                .param("trajectory", trajectory)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
