package nl.overbrug.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.env.Environment;

@OverbrugTest
class AccessTest {

    @Autowired
    private Environment environment;

    @Autowired
    private TestRestTemplate http;

    @Test
    void every_page_forbids_scripts_and_frames_of_others() {
        Answer page = Visitor.of(environment).get("/inloggen");

        assertThat(header(page, "content-security-policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(page, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(page, "referrer-policy")).isEqualTo("same-origin");
        assertThat(header(page, "cache-control")).contains("no-store");
    }

    @Test
    void every_static_file_is_there_for_everybody_and_makes_no_session() throws IOException {
        Path root = Path.of("target/classes/static");
        List<String> files;
        try (Stream<Path> found = Files.walk(root)) {
            files = found.filter(Files::isRegularFile)
                    .map(file -> "/" + root.relativize(file))
                    .toList();
        }

        assertThat(files).isNotEmpty().allSatisfy(file -> {
            Answer answer = Visitor.of(environment).get(file);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers()).doesNotContainKey("set-cookie");
        });
    }

    @Test
    void only_the_health_of_the_whole_is_public() {
        assertThat(http.getForEntity("/actuator/health/readiness", String.class).getBody())
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(Visitor.of(environment).get("/actuator/env").location()).isEqualTo("/inloggen");
    }

    @Test
    void the_api_asks_who_is_there_and_in_the_demo_takes_a_password_at_once() {
        assertThat(status(http, "/api/v1/bestaat-niet")).isEqualTo(401);
        assertThat(status(http.withBasicAuth("manager", "overbrug-dema"), "/api/v1/bestaat-niet"))
                .isEqualTo(401);
        assertThat(status(http.withBasicAuth("manager", "overbrug-demo"), "/api/v1/bestaat-niet"))
                .isEqualTo(404);
        assertThat(Visitor.loggedIn(environment, "manager")
                        .get("/api/v1/bestaat-niet")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_password_at_once_opens_the_api_and_no_page() {
        assertThat(http.withBasicAuth("beheer", "overbrug-demo").getForObject("/beheer/accounts", String.class))
                .contains("gebruikersnaam")
                .doesNotContain("beheer/accounts/nieuw");
    }

    private static int status(TestRestTemplate http, String path) {
        return http.getForEntity(path, String.class).getStatusCode().value();
    }

    private static String header(Answer answer, String name) {
        return String.join(", ", answer.headers().getOrDefault(name, List.of()));
    }
}
