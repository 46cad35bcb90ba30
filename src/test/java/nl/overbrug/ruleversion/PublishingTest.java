package nl.overbrug.ruleversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.People;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class PublishingTest {

    private static final String NAME = "trajectory/norms";
    private static final RuleSource SHIPPED = ShippedRules.read().get(NAME);
    private static final RuleSource OTHER = source(SHIPPED.rows().replace(";21;3;7;", ";28;3;7;"));

    @Autowired
    Publishing publishing;

    @Autowired
    VersionBook book;

    @Autowired
    VersionHistory history;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void the_shipped_version_is_back_in_force() {
        jdbc.sql("delete from ruleversion_withdrawn").update();
        jdbc.sql("delete from ruleversion_published where number > 1").update();
        book.reload();
    }

    @Test
    void a_version_is_published_with_its_author_its_reason_and_its_cases() {
        RuleVersion version = publish(OTHER, clock.today());

        assertThat(book.inForce(NAME, clock.today()).version()).isEqualTo(version);
        PastVersion past = history.of(NAME).get(0);
        assertThat(past.publisher()).isEqualTo(name("beleid2"));
        assertThat(past.author()).isEqualTo(name("beleid1"));
        assertThat(past.story().reason()).isEqualTo("meer tijd");
        assertThat(history.cases(version)).isEqualTo("id;…");
        assertThat(history.cases(history.of(NAME).get(1).version())).startsWith("id;omschrijving");
    }

    @Test
    void nothing_is_published_in_the_past_and_nothing_that_cannot_decide() {
        assertThatThrownBy(() -> publish(OTHER, clock.today().minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> publish(source(OTHER.rows().replace(";28;", ";veel;")), clock.today()))
                .hasMessageContaining("geen-getal");
        assertThat(history.of(NAME)).hasSize(1);
    }

    @Test
    void a_version_is_withdrawn_before_its_day_and_stays_in_the_list() {
        RuleVersion version = publish(OTHER, clock.today().plusDays(1));

        assertThat(asPolicy(() -> publishing.withdraw(version.id(), "toch niet")))
                .isTrue();
        assertThat(asPolicy(() -> publishing.withdraw(version.id(), "toch niet")))
                .isFalse();

        assertThat(book.inForce(NAME, clock.today().plusDays(1)).version().number())
                .isEqualTo(1);
        assertThat(history.of(NAME).get(0).withdrawn().reason()).isEqualTo("toch niet");
        assertThat(publish(OTHER, clock.today()).number())
                .as("a number is used once")
                .isEqualTo(3);
    }

    @Test
    void what_holds_cannot_be_withdrawn() {
        RuleVersion version = publish(OTHER, clock.today());

        assertThat(asPolicy(() -> publishing.withdraw(version.id(), "toch niet")))
                .isFalse();
        assertThat(book.inForce(NAME, clock.today()).version()).isEqualTo(version);
    }

    @Test
    void only_a_policy_officer_publishes_and_withdraws() {
        NewVersion wanted = wanted(OTHER, clock.today());

        assertThatThrownBy(() -> as("mentor1", () -> publishing.publish(wanted)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("manager", () -> publishing.withdraw(UUID.randomUUID(), "zomaar")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private RuleVersion publish(RuleSource source, LocalDate from) {
        return asPolicy(() -> publishing.publish(wanted(source, from)));
    }

    private NewVersion wanted(RuleSource source, LocalDate from) {
        UUID author = people.byUsername("beleid1").orElseThrow().id();
        return new NewVersion(NAME, source, "id;…", from, new VersionStory(author, "meer tijd", "let op", false));
    }

    private <T> T asPolicy(Supplier<T> work) {
        return as("beleid2", work);
    }

    private <T> T as(String username, Supplier<T> work) {
        return people.as(people.byUsername(username).orElseThrow(), work);
    }

    private String name(String username) {
        return people.byUsername(username).orElseThrow().displayName();
    }

    private static RuleSource source(String rows) {
        return new RuleSource(RuleSource.Kind.TABLE, SHIPPED.definition(), rows);
    }
}
