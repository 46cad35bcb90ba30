package nl.overbrug.research;

import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses what cannot be before anything is started, so that whoever mistypes an option knows at once. */
class ResearchOptionCheck implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String[] said = environment.getProperty("nonOptionArgs", String[].class, new String[0]);
        if (said.length > 1 && said[0].equals(ResearchCommand.WORD)) {
            new ResearchOptions(environment).read();
            ResearchExports.requireFree(Path.of(said[1]));
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 3;
    }
}
