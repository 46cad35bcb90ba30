package nl.overbrug.progress;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class ProgressFiguresPageTest {

    @Autowired
    private Environment environment;

    @Test
    void a_period_without_trajectories_says_so() {
        assertThat(page("?jaar=2001"))
                .contains("In deze periode begonnen er geen trajecten.")
                .contains("Verandering, geen effect.");
    }

    @Test
    void without_a_period_everything_is_counted_and_a_part_can_be_chosen() {
        assertThat(page("")).contains("label=\"Team\"");
        assertThat(page("?jaar=2018&deel=REFERRER:SELF")).contains("value=\"REFERRER:SELF\" selected");
    }

    @Test
    void everything_that_is_wrong_is_explained_beside_its_field() {
        assertThat(page("?jaar=1899&deel=TEAM:none")).contains("jaar-fout").contains("Dit deel is er niet (meer)");
    }

    private String page(String query) {
        Visitor.Answer answer = Visitor.loggedIn(environment, "manager").get("/monitor/voortgang" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
