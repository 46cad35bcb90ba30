package nl.overbrug;

import java.util.Arrays;
import java.util.Set;
import nl.overbrug.kernel.StartFault;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** A misspelt option must not go unnoticed: without its database's address Overbrug would start as a demo. */
class OptionCheck implements EnvironmentPostProcessor, Ordered {

    /** Every option of our own; a test holds this against the sources. */
    static final Set<String> KNOWN = Set.of(
            "overbrug.binaries-dir",
            "overbrug.check-decisions",
            "overbrug.contact-email",
            "overbrug.contact-url",
            "overbrug.create-admin",
            "overbrug.data-dir",
            "overbrug.datasource.password",
            "overbrug.datasource.url",
            "overbrug.datasource.username",
            "overbrug.durable",
            "overbrug.forms-dir",
            "overbrug.jobs",
            "overbrug.questionnaire.scarcity-points",
            "overbrug.municipality",
            "overbrug.password-strength",
            "overbrug.rebuild-monitor",
            "overbrug.replay",
            "overbrug.research.began-from",
            "overbrug.research.began-to",
            "overbrug.research.dates",
            "overbrug.research.files",
            "overbrug.research.key-file",
            "overbrug.research.least",
            "overbrug.research.small-groups",
            "overbrug.research.teams",
            "overbrug.texts.strict",
            "overbrug.theme");

    private static final int HIGHEST_PORT = 65_535;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PropertySource<?> commandLine =
                environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        if (commandLine instanceof EnumerablePropertySource<?> given) {
            Arrays.stream(given.getPropertyNames()).forEach(OptionCheck::name);
        }
        port(environment.getProperty("server.port", ""));
        jobs(environment.getProperty("overbrug.jobs", "true"));
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 2;
    }

    private static void name(String option) {
        if (option.startsWith("overbrug.") && !KNOWN.contains(option)) {
            throw new StartFault("De optie --%s bestaat niet".formatted(option), "There is no option --" + option);
        }
    }

    private static void jobs(String jobs) {
        if (!jobs.equals("true") && !jobs.equals("false")) {
            throw new StartFault(
                    "De waarde van overbrug.jobs is niet bekend of niet mogelijk (true of false)",
                    "The value of overbrug.jobs is unknown or not possible (true or false)");
        }
    }

    private static void port(String port) {
        if (!port.isEmpty() && (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST_PORT)) {
            throw new StartFault(
                    "De waarde van server.port is geen poort (0 tot en met 65535)",
                    "The value of server.port is no port (0 to 65535)");
        }
    }
}
