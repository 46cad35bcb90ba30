package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.overbrug.OverbrugTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@OverbrugTest
class ReachApiTest {

    @Autowired
    private TestRestTemplate http;

    @ParameterizedTest
    @ValueSource(strings = {"manager", "beleid1", "mentor1"})
    void a_period_without_referrals_has_every_box_and_nothing_in_it(String username) {
        ResponseEntity<String> answer =
                as(username).getForEntity("/api/v1/bereik?van=2001-01-01&tot=2001-01-31", String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody())
                .isEqualTo("{\"aanmeldingen\":0,\"onbekend\":0,\"geenDoelgroep\":{\"totaal\":0,\"redenen\":"
                        + "{\"eenmaligAdvies\":0,\"enkelvoudig\":0,\"regieElders\":0,\"woonplaatsElders\":0,\"anders\":0}},"
                        + "\"doelgroep\":{\"totaal\":0,\"doetMee\":0,\"doetNietMee\":{\"totaal\":0,\"redenen\":"
                        + "{\"kanNietCommuniceren\":0,\"nietBesproken\":0,\"wilNiet\":0}}}}");
    }

    @Test
    void both_bad_days_are_named_at_once() {
        assertThat(errors("?van=gisteren&tot=2018-02-30")).extracting("veld").containsExactlyInAnyOrder("van", "tot");
    }

    @Test
    void both_missing_days_are_named_at_once() {
        assertThat(errors("")).extracting("veld").containsExactlyInAnyOrder("van", "tot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?van=1999-12-31&tot=2018-07-31", "?van=+999999999-01-01&tot=2018-07-31", "?van=&tot=2018-07-31"
            })
    void a_first_day_that_cannot_be_is_refused(String query) {
        assertThat(errors(query)).extracting("veld").containsExactly("van");
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        assertThat(errors("?van=2018-07-31&tot=2017-12-01")).extracting("veld").containsExactly("tot");
    }

    @Test
    void who_may_not_see_figures_gets_none() {
        assertThat(as("beheer")
                        .getForEntity("/api/v1/bereik?van=2017-12-01&tot=2018-07-31", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(http.getForEntity("/api/v1/bereik?van=2017-12-01&tot=2018-07-31", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> errors(String query) {
        ResponseEntity<Map<String, Object>> answer = as("manager")
                .exchange("/api/v1/bereik" + query, HttpMethod.GET, null, new ParameterizedTypeReference<>() {});
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        return (List<Map<String, String>>) answer.getBody().get("fouten");
    }

    private TestRestTemplate as(String username) {
        return http.withBasicAuth(username, "overbrug-demo");
    }
}
