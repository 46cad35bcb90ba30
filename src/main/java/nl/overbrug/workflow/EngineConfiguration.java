package nl.overbrug.workflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the engine cannot be said in application.yml. */
@Configuration
class EngineConfiguration {

    /** Our own tables come first: the engine waits for this plugin, the plugin for the migrations. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin afterMigrations() {
        return new AbstractProcessEnginePlugin() {};
    }
}
