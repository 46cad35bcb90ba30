package nl.overbrug.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.overbrug.OverbrugTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@OverbrugTest
class ProgressApiTest {

    private static final String NONE = "/api/v1/voortgang?jaar=2001";

    @Autowired
    private TestRestTemplate http;

    @Test
    void a_period_without_trajectories_has_every_figure_and_nothing_in_it() {
        ResponseEntity<JsonNode> answer = as("manager").getForEntity(NONE, JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        JsonNode json = answer.getBody();
        assertThat(json.at("/trajecten/n").toString())
                .isEqualTo("{\"aantal\":0,\"weergave\":\"EXACT\",\"aandeel\":null}");
        assertThat(json.at("/verandering/eersteLaatste")).hasSize(8);
        assertThat(json.at("/verandering/eersteLaatste/0/pNaHolm").isNull()).isTrue();
        assertThat(json.at("/metingen/begin/pijlers")).hasSize(8);
        assertThat(json.at("/werk/doelen")).hasSize(8);
        assertThat(json.at("/scores/schalen")).isEmpty();
    }

    @Test
    void one_part_can_be_asked() {
        assertThat(as("beleid1")
                        .getForEntity(NONE + "&deel=REFERRER:SCHOOL", JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        ResponseEntity<JsonNode> answer =
                as("manager").getForEntity("/api/v1/voortgang?jaar=vorig&deel=TEAM:none", JsonNode.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().get("fouten").findValuesAsText("veld")).containsExactlyInAnyOrder("jaar", "deel");
    }

    private TestRestTemplate as(String username) {
        return http.withBasicAuth(username, "overbrug-demo");
    }
}
