package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.FullDossier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Rows are stored in the order of their lines; they are only sorted for it where they may lie in another. */
@OverbrugTest
@Transactional
class LoadingTest {

    /** A file of which the database numbers the rows as they come, and fills in the moment when it is left empty. */
    private static final DossierFile LEDGER = Bundle.file("voucher_ledger");

    private static final String FILLED_IN = "recorded_at";
    private static final List<String> LINES = List.of("PROMISED", "EARNED", "POSTPONED", "HANDED_OVER");

    /** Some of what is asked of the database. */
    private final List<String> stored = new ArrayList<>();

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID voucher;
    private long before;
    private Loading loading;

    @BeforeEach
    void a_voucher_is_there() {
        voucher = dossiers.made().voucher();
        before = jdbc.queryForObject("select max(id) from reward_ledger", Long.class);
        JdbcTemplate listening = new JdbcTemplate(jdbc.getDataSource()) {
            @Override
            public int update(String sql, Object... with) {
                return seen(sql, super.update(sql, with));
            }

            @Override
            public int update(String sql) {
                return seen(sql, super.update(sql));
            }
        };
        loading = new Loading(listening, new Moments(clock.today(), clock.instant()));
    }

    @Test
    void what_lies_in_the_order_of_its_lines_is_not_sorted() {
        stage(LEDGER, "now()");
        loading.load(LEDGER);

        assertThat(deeds()).isEqualTo(LINES);
        assertThat(stored).singleElement().asString().doesNotContain("order by line");
    }

    @Test
    void what_was_filled_in_on_its_way_is_sorted() {
        stage(LEDGER, "null");
        loading.load(LEDGER);

        assertThat(deeds()).isEqualTo(LINES);
        assertThat(stored).singleElement().asString().endsWith("order by line");
    }

    @Test
    void where_the_database_looks_at_each_row_portions_are_stored_in_order() {
        asSomebodyElse(() -> {
            stage(LEDGER, "null");
            loading.load(LEDGER);
        });

        assertThat(deeds()).isEqualTo(LINES);
        assertThat(stored).singleElement().asString().contains("line >= ?").endsWith("order by line");
    }

    @Test
    void what_refers_to_itself_is_stored_in_one_go_also_there() {
        DossierFile trajectories = Bundle.file(TrajectoryFiles.TRAJECTORIES);
        asSomebodyElse(() -> {
            jdbc.execute(staging(trajectories).table());
            loading.load(trajectories);
        });

        assertThat(stored)
                .singleElement()
                .asString()
                .doesNotContain("line >= ?")
                .endsWith("order by line");
    }

    private int seen(String sql, int rows) {
        if (sql.startsWith("insert")) {
            stored.add(sql);
        }
        return rows;
    }

    /** @param moment SQL of the moment of the first line: what is filled in there moves the row behind the others */
    private void stage(DossierFile file, String moment) {
        jdbc.execute(staging(file).table());
        for (int at = 0; at < LINES.size(); at++) {
            jdbc.update("""
                insert into %s (line, voucher_id, trajectory_id, participant_id, deed, amount, happened_on, recorded_at)
                select ?, id, trajectory_id, participant_id, ?, amount, offered_on, %s from reward_voucher where id = ?
                """.formatted(file.staged(), at == 0 ? moment : "now()"), at + 2, LINES.get(at), voucher);
        }
        BitSet empty = new BitSet();
        if (moment.equals("null")) {
            empty.set(file.columns().indexOf(file.column(FILLED_IN)));
        }
        loading.fill(file, new Staging.Staged(LINES.size(), empty, true));
    }

    private static Staging staging(DossierFile file) {
        return new Staging(file, new Cells(Map.of(), Map.of(), Set.of()), new Faults());
    }

    private void asSomebodyElse(Runnable work) {
        jdbc.execute("create role somebody_else; grant all on all tables in schema public to somebody_else;"
                + " grant all on all sequences in schema public to somebody_else; set local role somebody_else");
        work.run();
        jdbc.execute("reset role");
    }

    private List<String> deeds() {
        return jdbc.queryForList(
                "select deed from reward_ledger where voucher_id = ? and id > ? order by id",
                String.class,
                voucher,
                before);
    }
}
