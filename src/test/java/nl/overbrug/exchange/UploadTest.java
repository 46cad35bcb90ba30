package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.exchange.Upload.State;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.people.People;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A bundle that an administrator uploads: looked through, taken in when that is said, and nothing of it left lying about. */
@OverbrugTest
@Transactional
class UploadTest {

    @TempDir
    private Path folder;

    @Autowired
    private Uploads uploads;

    @Autowired
    private UploadWork work;

    @Autowired
    private UploadRows rows;

    @Autowired
    private TrajectoryFixture fixture;

    @Autowired
    private People people;

    @Autowired
    private Audit audit;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void it_is_looked_through_first_and_taken_in_by_whom_it_was_confirmed() {
        UUID id = uploaded(OtherSystem.bundle());
        assertThat(latest().isBusy()).isTrue();
        assertThat(admin(() -> uploads.upload(bytes(OtherSystem.bundle()))).problems())
                .as("one at a time")
                .extracting(problem -> problem.code())
                .containsExactly("exchange.bezig");

        assertThat(work.next()).isTrue();
        assertThat(latest().state()).isEqualTo(State.CHECKED);
        assertThat(latest().report().rows()).containsEntry("trajectories", 2);
        assertThat(stored()).isZero();

        assertThat(admin(() -> uploads.take(id))).isTrue();
        assertThat(admin(() -> uploads.take(id))).as("a second click").isTrue();
        assertThat(work.next()).isTrue();
        assertThat(latest().state()).isEqualTo(State.DONE);
        assertThat(stored()).isEqualTo(1);
        UUID referral = UUID.nameUUIDFromBytes("referrals:R1".getBytes(StandardCharsets.UTF_8));
        assertThat(audit.of(referral))
                .singleElement()
                .satisfies(entry -> assertThat(entry.personId())
                        .isEqualTo(fixture.person("beheer").id()));
        assertThat(work.next()).isFalse();
        assertThat(admin(() -> uploads.take(id))).as("a click too late").isTrue();
        assertThat(work.next()).isFalse();
        assertThat(left()).isZero();
    }

    /** As a program that is killed leaves it: what it did in its transaction is gone. */
    @Test
    void stopped_half_way_it_is_as_it_was_and_is_taken_in_by_the_next_start() {
        UUID id = uploaded(OtherSystem.bundle());
        work.next();
        admin(() -> uploads.take(id));
        TransactionTemplate stopped = new TransactionTemplate(transactions);
        stopped.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        stopped.executeWithoutResult(status -> {
            assertThat(work.next()).isTrue();
            assertThat(stored()).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(stored()).isZero();
        assertThat(latest().state()).isEqualTo(State.TO_TAKE);

        assertThat(work.next()).isTrue();

        assertThat(latest().state()).isEqualTo(State.DONE);
        assertThat(stored()).isEqualTo(1);
        assertThat(left()).isZero();
    }

    @Test
    void with_faults_it_goes_at_once_and_what_nobody_takes_up_goes_after_a_day() {
        uploaded(OtherSystem.bundle().replace("participants.csv", "FEMALE", "V"));
        work.next();
        assertThat(latest().state()).isEqualTo(State.FAULTY);
        assertThat(latest().report().faults()).hasSize(1);
        assertThat(left()).isZero();

        uploaded(OtherSystem.bundle());
        work.next();
        rows.dropBefore(clock.instant().minus(Duration.ofMinutes(1)));
        assertThat(left()).isEqualTo(1);
        rows.dropBefore(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(left()).isZero();
    }

    @Test
    void one_that_nothing_can_be_done_with_is_given_up_and_keeps_nobody_waiting() {
        UUID nobody = UUID.randomUUID();
        rows.insert(UUID.randomUUID(), bytes(OtherSystem.bundle()), clock.instant(), nobody);
        work.next();

        assertThat(latest().state()).isEqualTo(State.FAULTY);
        assertThat(latest().report().faults()).extracting(Fault::message).containsExactly("exchange.fout.mislukt");
        assertThat(left()).isZero();
    }

    @Test
    void thrown_away_it_cannot_be_taken_in_any_more() {
        UUID id = uploaded(OtherSystem.bundle());
        work.next();

        assertThat(admin(() -> uploads.drop(id))).isTrue();
        assertThat(admin(() -> uploads.take(id))).isFalse();
        assertThat(left()).isZero();
    }

    @Test
    void what_is_no_zip_and_who_is_no_administrator_is_refused() {
        Result<UUID> refused = admin(() -> uploads.upload("geen zip".getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.isDone()).isFalse();
        assertThatThrownBy(() -> people.as(fixture.person("manager"), () -> uploads.latest()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private int stored() {
        return jdbc.queryForList("select 1 from trajectory_participant where name = 'Verzonnen, Een'")
                .size();
    }

    private int left() {
        return jdbc.queryForObject("select count(*) from exchange_upload where file is not null", Integer.class);
    }

    private UUID uploaded(TestBundle bundle) {
        return admin(() -> uploads.upload(bytes(bundle))).value();
    }

    private Upload latest() {
        return admin(uploads::latest).orElseThrow();
    }

    private <T> T admin(Supplier<T> deed) {
        return people.as(fixture.person("beheer"), deed);
    }

    private byte[] bytes(TestBundle bundle) {
        try {
            return Files.readAllBytes(bundle.zip(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
