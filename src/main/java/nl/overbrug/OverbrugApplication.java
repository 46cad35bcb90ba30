package nl.overbrug;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Overbrug. */
@SpringBootApplication
public class OverbrugApplication {

    public static void main(String[] args) {
        SpringApplication.run(OverbrugApplication.class, args);
    }
}
