package nl.overbrug.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class DemoClockTest {

    @Autowired
    private DemoClock demoClock;

    @Autowired
    private MovableClock clock;

    @Autowired
    private People people;

    @Autowired
    private Environment environment;

    @Test
    void the_clock_never_goes_back_nor_stands_on_the_same_day() {
        assertThat(refused(clock.today())).isEqualTo(Problem.of("datum", "probleem.klok-terug"));
        assertThat(refused(clock.today().minusDays(1))).isEqualTo(Problem.of("datum", "probleem.klok-terug"));
    }

    @Test
    void the_clock_does_not_jump_out_of_sight() {
        assertThat(refused(clock.today().plusYears(3).plusDays(1)).code()).isEqualTo("probleem.klok-ver");
    }

    @Test
    void a_day_must_be_chosen() {
        assertThat(refused(null)).isEqualTo(Problem.missing("datum"));
    }

    @Test
    void the_page_explains_beside_the_field_what_is_wrong() {
        Visitor visitor = Visitor.loggedIn(environment, "beleid1");
        assertThat(visitor.post("/demo/klok", "/demo/klok", "datum", "2001-01-01")
                        .body())
                .contains("De klok kan alleen vooruit");
        assertThat(visitor.post("/demo/klok", "/demo/klok", "datum", "morgen").body())
                .contains("Vul een datum in");
        assertThat(visitor.post("/demo/klok", "/demo/klok", "stap", "EEUW").body())
                .contains("Deze keuze kennen wij niet");
    }

    @Test
    void every_page_says_that_this_is_a_demo() {
        assertThat(Visitor.loggedIn(environment, "manager")
                        .get("/monitor/bereik?jaar=2001")
                        .body())
                .contains("href=\"/demo/klok\"");
    }

    private Problem refused(LocalDate to) {
        return people.as(people.byUsername("mentor1").orElseThrow(), () -> demoClock.moveTo(to))
                .problems()
                .get(0);
    }
}
