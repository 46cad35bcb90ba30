package nl.overbrug.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;

/** Nothing outside the demo can load cases or move the clock: those beans, and so their pages, do not exist there. */
class DemoOnlyTest {

    @Test
    void outside_the_demo_there_is_nothing_of_it() {
        assertThat(scan().findCandidateComponents("nl.overbrug.replay")).isEmpty();
    }

    @Test
    void in_the_demo_there_is() {
        assertThat(scan("demo").findCandidateComponents("nl.overbrug.replay")).hasSizeGreaterThan(10);
    }

    private static ClassPathScanningCandidateComponentProvider scan(String... profiles) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles);
        return new ClassPathScanningCandidateComponentProvider(true, environment);
    }
}
