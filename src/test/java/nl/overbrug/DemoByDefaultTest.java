package nl.overbrug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogs;
import org.springframework.mock.env.MockEnvironment;

class DemoByDefaultTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void who_names_nothing_gets_the_demo_on_this_machine_only() {
        choose();

        assertThat(environment.getActiveProfiles()).containsExactly("demo");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void who_names_a_database_does_not_get_the_demo() {
        environment.setProperty("overbrug.datasource.url", "jdbc:postgresql://db/overbrug");
        choose();

        assertThat(environment.getActiveProfiles()).isEmpty();
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void who_names_a_database_and_the_demo_gets_both() {
        environment.setProperty("overbrug.datasource.url", "jdbc:postgresql://db/overbrug");
        environment.setActiveProfiles("demo");
        choose();

        assertThat(environment.getActiveProfiles()).containsExactly("demo");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void who_names_another_profile_gets_no_demo() {
        environment.setActiveProfiles("productie");
        choose();

        assertThat(environment.getActiveProfiles()).containsExactly("productie");
        assertThat(environment.getProperty("server.address")).isNull();
    }

    private void choose() {
        new DemoByDefault(new DeferredLogs()).postProcessEnvironment(environment, new SpringApplication());
    }
}
