package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@OverbrugTest
class StartTest {

    @Autowired
    private TestRestTemplate http;

    @Test
    void anybody_may_ask_whether_it_is_ready() {
        assertThat(http.getForObject("/actuator/health/readiness", String.class))
                .contains("\"UP\"");
    }
}
