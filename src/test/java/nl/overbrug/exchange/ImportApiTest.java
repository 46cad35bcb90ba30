package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overbrug.OverbrugTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A program sends a bundle. */
@OverbrugTest
class ImportApiTest {

    @TempDir
    private Path folder;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ObjectMapper json;

    @Test
    void a_good_one_is_taken_in_once_and_a_try_changes_nothing() throws IOException {
        byte[] bundle = bytes(OtherSystem.oneReferral());

        assertThat(read(send("beheer", "?proef=true", bundle), 200).toString())
                .contains("\"ingelezen\":false", "\"referrals\":1");
        assertThat(read(send("beheer", "", bundle), 200).get("ingelezen").asBoolean())
                .isTrue();
        assertThat(read(send("beheer", "", bundle), 400).at("/fouten/0/melding").asText())
                .isEqualTo("deze sleutel staat al in Overbrug; is het bestand al eens ingelezen?");
    }

    @Test
    void every_fault_is_answered_at_once() throws IOException {
        TestBundle bundle =
                OtherSystem.bundle().replace("participants.csv", "FEMALE", "V").replace("goals.csv", "2003-11-20", "x");

        ResponseEntity<String> answer = send("beheer", "", bytes(bundle));

        JsonNode problem = read(answer, 400);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(problem.get("aantalFouten").asInt()).isEqualTo(2);
        assertThat(problem.get("fouten").findValuesAsText("bestand")).containsExactly("participants.csv", "goals.csv");
        assertThat(problem.at("/fouten/1/regel").asInt()).isEqualTo(2);
        assertThat(problem.at("/fouten/1/kolom").asText()).isEqualTo("closed_on");
    }

    @Test
    void nobody_but_an_administrator_sends_one() throws IOException {
        byte[] bundle = bytes(OtherSystem.oneReferral());

        assertThat(send("manager", "?proef=true", bundle).getStatusCode().value())
                .isEqualTo(403);
        assertThat(http.postForEntity("/api/v1/import", zip(bundle), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void a_browser_cannot_be_made_to_send_one_and_a_program_is_told_what_to_send() throws IOException {
        byte[] bundle = bytes(OtherSystem.oneReferral());
        HttpEntity<byte[]> byHand = new HttpEntity<>(bundle);

        assertThat(read(exchange(byHand), 415).get("detail").asText()).contains("Content-Type: application/zip");
        for (HttpEntity<byte[]> sent : List.of(byHand, zip(bundle))) {
            for (String header : List.of("Origin", "Sec-Fetch-Site")) {
                HttpHeaders headers = new HttpHeaders();
                headers.putAll(sent.getHeaders());
                headers.set(header, "null");
                assertThat(exchange(new HttpEntity<>(bundle, headers))
                                .getStatusCode()
                                .value())
                        .as(headers.toString())
                        .isEqualTo(403);
            }
        }
        assertThat(read(exchange(zip(bundle)), 200).get("ingelezen").asBoolean())
                .isFalse();
    }

    private ResponseEntity<String> exchange(HttpEntity<byte[]> sent) {
        return http.withBasicAuth("beheer", "overbrug-demo")
                .postForEntity("/api/v1/import?proef=true", sent, String.class);
    }

    private ResponseEntity<String> send(String who, String query, byte[] bundle) {
        return http.withBasicAuth(who, "overbrug-demo")
                .postForEntity("/api/v1/import" + query, zip(bundle), String.class);
    }

    private JsonNode read(ResponseEntity<String> answer, int status) throws IOException {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        return json.readTree(answer.getBody());
    }

    private static HttpEntity<byte[]> zip(byte[] bundle) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("application/zip"));
        return new HttpEntity<>(bundle, headers);
    }

    private byte[] bytes(TestBundle bundle) throws IOException {
        return Files.readAllBytes(bundle.zip(folder));
    }
}
