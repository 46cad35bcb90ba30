package nl.overbrug;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Overbrug. When it cannot start, {@link StartFaultReporter} has said why and the program ends with 1. */
@SpringBootApplication
public class OverbrugApplication {

    public static void main(String[] args) {
        try {
            SpringApplication.run(OverbrugApplication.class, args);
        } catch (SpringApplication.AbandonedRunException e) {
            throw e;
        } catch (RuntimeException e) {
            System.exit(1);
        }
    }
}
