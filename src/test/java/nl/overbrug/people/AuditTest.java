package nl.overbrug.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.people.Audit.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OverbrugTest
class AuditTest {

    @Autowired
    private Audit audit;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void who_read_and_who_changed_stands_in_order() {
        UUID subject = UUID.randomUUID();
        Person mentor = people.byUsername("mentor1").orElseThrow();
        people.as(mentor, () -> {
            audit.read(subject, "audit.team.gemaakt");
            audit.changed(subject, "audit.team.hernoemd");
            return null;
        });

        assertThat(audit.of(subject)).extracting(Entry::change).containsExactly(false, true);
        assertThat(audit.of(subject)).extracting(Entry::personId).containsOnly(mentor.id());
    }

    @Test
    void what_nobody_did_the_system_did() {
        UUID subject = UUID.randomUUID();
        audit.changed(subject, "audit.team.gemaakt");

        assertThat(audit.of(subject))
                .singleElement()
                .extracting(Entry::personId)
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update people_audit set what = 'x'", "delete from people_audit", "truncate people_audit"})
    void rows_are_only_ever_added(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("append-only");
    }
}
