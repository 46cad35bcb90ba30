package nl.overbrug.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 20;
    private static final long PATIENCE_MS = 10_000;

    @Bean
    @Conditional(NoDatabaseNamed.class)
    EmbeddedServer embeddedServer(DatabaseSettings settings) {
        return EmbeddedServer.start(settings, FallenServer::endTheProgram);
    }

    /** The pool asks for the server, so that at the end the pool is closed first and the server last. */
    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedServer> embedded) {
        EmbeddedServer server = embedded.getIfAvailable();
        return server != null
                ? pool(server.url(), EmbeddedServer.USER, server.password())
                : pool(NamedDatabase.checked(settings.datasource()));
    }

    private static HikariDataSource pool(DatabaseSettings.Named named) {
        return pool(named.url(), named.username(), named.password());
    }

    private static HikariDataSource pool(String url, String username, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("overbrug");
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE_MS);
        // What a row holds is nobody's business in a log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    static class NoDatabaseNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("overbrug.datasource.url"));
        }
    }
}
