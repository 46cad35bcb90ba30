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
public class ReachApiTest {

    @Autowired
    private TestRestTemplate http;

    @ParameterizedTest
    @ValueSource(strings = {"manager", "beleid1", "mentor1", "teamleider"})
    void a_period_without_referrals_has_every_box_and_nothing_in_it(String username) {
        ResponseEntity<String> answer = as(username).getForEntity("/api/v1/bereik?jaar=2001", String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(plain(answer.getBody()))
                .startsWith("{\"aanmeldingen\":0,\"onbekend\":0,\"geenDoelgroep\":{\"totaal\":0,\"redenen\":"
                        + "{\"eenmaligAdvies\":0,\"enkelvoudig\":0,\"regieElders\":0,\"woonplaatsElders\":0,\"anders\":0}},"
                        + "\"doelgroep\":{\"totaal\":0,\"doetMee\":0,\"doetNietMee\":{\"totaal\":0,\"redenen\":"
                        + "{\"kanNietCommuniceren\":0,\"nietBesproken\":0,\"wilNiet\":0}}},"
                        + "\"regels\":[{\"regelset\":\"intake/target-group\",\"naam\":\"");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertThat(errors("?jaar=vorig&deel=TEAM:x")).extracting("veld").containsExactlyInAnyOrder("jaar", "deel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?jaar=1899", "?jaar=2999", "?jaar=99999999999", "?deel=REFERRER:SELF"})
    void a_year_that_cannot_be_is_refused_and_so_is_a_part_without_one(String query) {
        assertThat(errors(query)).extracting("veld").containsExactly("jaar");
    }

    @Test
    void the_demo_answers_for_any_days_as_was_published() {
        assertThat(plain(as("manager")
                        .getForEntity("/api/v1/bereik?van=2001-01-05&tot=2001-03-07", String.class)
                        .getBody()))
                .startsWith("{\"aanmeldingen\":0,");
        assertThat(errors("?van=2001-03-07&tot=2001-03-06")).extracting("veld").containsExactly("tot");
        assertThat(errors("?van=gisteren&tot=2001-03-06")).extracting("veld").containsExactly("van");
        assertThat(as("mentor1")
                        .getForEntity("/api/v1/bereik?van=2001-01-05&tot=2001-03-07", String.class)
                        .getStatusCode())
                .as("of the own caseload only")
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void who_may_not_see_figures_gets_none() {
        assertThat(as("beheer")
                        .getForEntity("/api/v1/bereik?jaar=2018", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(http.getForEntity("/api/v1/bereik?jaar=2018", String.class).getStatusCode())
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

    /** With the bare number of each count of which nothing is kept back. */
    public static String plain(String answer) {
        return answer.replaceAll("\\{\"aantal\":(\\d+),\"weergave\":\"EXACT\",\"aandeel\":[^}]*}", "$1");
    }

    private TestRestTemplate as(String username) {
        return http.withBasicAuth(username, "overbrug-demo");
    }
}
