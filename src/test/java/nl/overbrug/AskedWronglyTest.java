package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A program that asks something wrongly is told everything that is wrong with it, at once and always in the same order. */
@OverbrugTest
class AskedWronglyTest {

    private static final String BASE = "/api/v1";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "/bereik?jar=2018&dele=x, dele jar",
        "/bereik?onzin=1&jaar=vorig&deel=TEAM:x&gepubliceerd=misschien, deel gepubliceerd jaar onzin",
        "/bereik?jaar=2999&deel=TEAM:x&gepubliceerd=misschien, deel gepubliceerd jaar",
        "/bereik?deel=REFERRER:NOBODY&onzin=1, deel jaar onzin",
        "/bereik?van=2001-01-05&jaar=1899, jaar van",
        "/bereik?van=gisteren&tot=morgen&jaar=2001, jaar tot van",
        "/bereik?jaar=2018&jaar=2019&onzin=1, jaar onzin",
        "/voortgang?zin=1&onzin=2&jaar=99999999999&deel=x, deel jaar onzin zin",
        "/voortgang?deel=REFERRER:SELF&gepubliceerd=ja+en+nee&onzin=2, gepubliceerd jaar onzin",
        "/interventietrouw?jaar=dit&deel=TEAM:x, deel jaar",
        "/interventietrouw?onzin=1&jaar=1899&deel=TEAM:x, deel jaar onzin",
        "/interventietrouw?jaar=999999999, jaar",
        "/import?proef=misschien&onzin=1, onzin proef",
        "/import?proef=true&proef=false&jaar=2018, jaar proef",
        "/regels?op=morgen&dag=1, dag op",
        "/regels?op=31-12, op",
        "/regels?op=9999999-12-31, op",
        "/regels?op=%2B999999999-12-31, op",
        "/bereik?van=0000-01-01&tot=9999-12-31&onzin=1, onzin",
        "/regels/target-group?op=2026-13-01&dag=1, dag op",
        "/regels/reward/tiers?op=2026-02-30&dag=1, dag op"
    })
    void every_name_that_does_not_exist_and_every_value_that_is_wrong_is_named(String asked, String fields)
            throws Exception {
        JsonNode problem = refused(asked);

        assertThat(problem.get("fouten").findValuesAsText("veld")).containsExactly(fields.split(" "));
        assertThat(problem.get("fouten").findValuesAsText("melding"))
                .allSatisfy(words -> assertThat(words).isNotBlank());
        assertThat(problem.get("title").asText()).isEqualTo("De vraag klopt niet");
    }

    @Test
    void the_order_in_which_it_was_asked_makes_no_difference() throws Exception {
        List<String> asked = List.of("onzin=1", "jaar=1899", "deel=TEAM:x", "gepubliceerd=misschien");
        String turned = String.join("&", List.of(asked.get(3), asked.get(1), asked.get(0), asked.get(2)));

        assertThat(refused("/bereik?" + turned)).isEqualTo(refused("/bereik?" + String.join("&", asked)));
    }

    @Test
    void a_name_that_does_not_exist_is_refused_at_every_address() throws Exception {
        List<String> addresses = Stream.of(json.readTree(http.getForObject(BASE + "/openapi.json", String.class))
                        .get("paths"))
                .flatMap(paths -> paths.properties().stream())
                .map(path -> path.getKey().replaceAll("\\{\\w+}", "naam"))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(6);
        for (String address : addresses) {
            assertThat(refused(address + "?onzin=1").get("fouten").findValuesAsText("veld"))
                    .as(address)
                    .containsExactly("onzin");
        }
    }

    private JsonNode refused(String asked) throws Exception {
        boolean sends = asked.startsWith("/import");
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("application/zip"));
        ResponseEntity<String> answer = http.withBasicAuth(sends ? "beheer" : "manager", "overbrug-demo")
                .exchange(
                        BASE + asked,
                        sends ? HttpMethod.POST : HttpMethod.GET,
                        sends ? new HttpEntity<>("no zip", headers) : HttpEntity.EMPTY,
                        String.class);
        assertThat(answer.getStatusCode().value()).as(asked + answer.getBody()).isEqualTo(400);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        return json.readTree(answer.getBody());
    }
}
