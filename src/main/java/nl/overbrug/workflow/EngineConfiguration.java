package nl.overbrug.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/** What of the engine cannot be said in application.yml. */
@Configuration
class EngineConfiguration {

    /** Our own tables come first: the engine waits for this plugin, the plugin for the migrations. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin afterMigrations() {
        return new AbstractProcessEnginePlugin() {};
    }

    /** Somebody else, or a timer, was first: said as the database layer says it, so that pages answer as to any stale page. */
    @Bean
    PersistenceExceptionTranslator engineConflicts() {
        return thrown -> thrown instanceof OptimisticLockingException
                ? new OptimisticLockingFailureException("the process was changed meanwhile", thrown)
                : null;
    }
}
