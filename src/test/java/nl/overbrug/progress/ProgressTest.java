package nl.overbrug.progress;

import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.OverbrugTest;
import nl.overbrug.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A test of the figures that somebody gets, of cases of its own that are not kept. */
@OverbrugTest
@Transactional
abstract class ProgressTest {

    ProgressCases cases;

    @Autowired
    private ProgressReport report;

    @Autowired
    private People people;

    @BeforeEach
    void startWithNone(@Autowired JdbcClient jdbc) {
        cases = new ProgressCases(jdbc);
    }

    UUID id(String username) {
        return people.byUsername(username).orElseThrow().id();
    }

    <T> T asked(Function<ProgressReport, T> question) {
        return asked("manager", question);
    }

    <T> T asked(String username, Function<ProgressReport, T> question) {
        return people.as(people.byUsername(username).orElseThrow(), () -> question.apply(report));
    }
}
