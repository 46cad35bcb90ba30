package nl.overbrug;

import java.util.Map;
import org.apache.commons.logging.Log;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Who just tries Overbrug gets the demo; who names a database does not, for the demo's passwords are public. Comes after the configuration
 * files were read, as the database may be named there; so there is no application-demo.yml.
 */
class DemoByDefault implements EnvironmentPostProcessor, Ordered {

    static final String DEMO = "demo";

    private final Log log;

    DemoByDefault(DeferredLogFactory logs) {
        this.log = logs.getLog(DemoByDefault.class);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getActiveProfiles().length == 0) {
            if (StringUtils.hasText(environment.getProperty("overbrug.datasource.url"))) {
                log.info("A database is named, so the demo is off; --spring.profiles.active=demo turns it on");
            } else {
                environment.addActiveProfile(DEMO);
            }
        }
        if (environment.acceptsProfiles(Profiles.of(DEMO))) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "demo: only for this machine", Map.of("server.address", "127.0.0.1")));
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
