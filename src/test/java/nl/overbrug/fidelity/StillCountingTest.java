package nl.overbrug.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After much was brought in, nobody waits for all of it with a page that does not come. */
@OverbrugTest
class StillCountingTest {

    /** More than is folded in between writing them and asking. */
    private static final int MANY = 200_000;

    @Autowired
    private Observations observations;

    @Autowired
    private ObservationRows rows;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Environment environment;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void much_is_to_be_looked_at() {
        observations.foldAll();
        jdbc.update(
                "insert into fidelity_touched (trajectory_id) select gen_random_uuid() from generate_series(1, ?)",
                MANY);
    }

    @AfterEach
    void what_is_of_nobody_is_gone() {
        forget("select id from trajectory_trajectory");
    }

    @Test
    void every_page_with_such_figures_says_how_far_it_is_and_looks_again() {
        Visitor manager = Visitor.loggedIn(environment, "manager");
        for (String path : new String[] {"/monitor/interventietrouw", "/monitor/interventietrouw/reflectie"}) {
            waits(manager.get(path));
        }
        waits(Visitor.loggedIn(environment, "mentor1").get("/mijn/spiegel"));
        ResponseEntity<String> answer =
                http.withBasicAuth("manager", "overbrug-demo").getForEntity("/api/v1/interventietrouw", String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotBlank();
        assertThat(answer.getBody()).contains("\"detail\":");
    }

    @Test
    void each_look_does_a_portion_that_stays_done_and_a_few_are_waited_for() {
        int before = left();
        assertThatThrownBy(observations::upToDate)
                .isInstanceOfSatisfying(
                        StillCounting.class, still -> assertThat(still.done()).isLessThan(still.all()));
        assertThat(left()).isLessThan(before);

        forget("select trajectory_id from fidelity_touched limit 900");
        observations.upToDate();
        assertThat(left()).isLessThan(900);
    }

    /** All but these. No fold takes rows meanwhile, as the two could wait for each other. */
    private void forget(String allBut) {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> {
            rows.lock();
            jdbc.update("delete from fidelity_touched where trajectory_id not in (%s)".formatted(allBut));
        });
    }

    private int left() {
        return jdbc.queryForObject("select count(*) from fidelity_touched", Integer.class);
    }

    private static void waits(Visitor.Answer page) {
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.headers()).containsKeys("refresh", "retry-after");
        assertThat(page.body()).contains("De cijfers worden bijgewerkt", "<progress", "Deze pagina ververst vanzelf");
    }
}
