package nl.overbrug;

import nl.overbrug.kernel.CommandDone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Overbrug. When it cannot start, {@link StartFaultReporter} has said why and the program ends with 1; after a command it ends too. */
@SpringBootApplication
public class OverbrugApplication {

    public static void main(String[] args) {
        try {
            SpringApplication.run(OverbrugApplication.class, args);
        } catch (SpringApplication.AbandonedRunException e) {
            throw e;
        } catch (RuntimeException e) {
            System.exit(CommandDone.in(e).map(CommandDone::exitCode).orElse(1));
        }
    }
}
