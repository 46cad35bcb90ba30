package nl.overbrug.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorKindTest {

    @Test
    void it_names_the_deepest_cause_and_where_in_our_code_it_arose_but_never_what_it_says() {
        String trace = """
                org.camunda.bpm.engine.ProcessEngineException: Jansen
                \tat org.camunda.bpm.engine.impl.Some.thing(Some.java:1)
                \tat nl.overbrug.intake.Registration.register(Registration.java:3)
                Caused by: java.lang.IllegalStateException: mevrouw Jansen
                Caused by nobody
                \tat java.base/java.util.List.of(List.java:2)
                \tat app//nl.overbrug.measurement.Measuring$Step.conclude(Measuring.java:43)
                \t... 7 more
                """;

        assertThat(ErrorKind.of(trace)).isEqualTo("IllegalStateException, Measuring.conclude");
    }

    @Test
    void it_names_what_there_is() {
        assertThat(ErrorKind.of("java.lang.NullPointerException\n\tat java.base/x.Y.z(Y.java:1)"))
                .isEqualTo("NullPointerException");
        assertThat(ErrorKind.of("Jansen")).isNull();
        assertThat(ErrorKind.of(null)).isNull();
    }
}
