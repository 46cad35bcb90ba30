package nl.overbrug;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application on a random port: real PostgreSQL, real migrations, the demo's accounts, no replay, no jobs by themselves
 * (call {@code Workflow.runDue()}); a text that is missing is an error. All tests share one application and one database: make your own data, count on no other.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "overbrug.replay=none",
            "overbrug.jobs=false",
            "overbrug.durable=false",
            "overbrug.texts.strict=true",
            "overbrug.password-strength=4"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = ThrowAwayDatabase.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface OverbrugTest {}
