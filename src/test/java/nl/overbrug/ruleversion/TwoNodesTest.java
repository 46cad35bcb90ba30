package nl.overbrug.ruleversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.overbrug.OverbrugTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.People;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.ruledraft.Withdrawing;
import nl.overbrug.trajectory.NormFacts;
import nl.overbrug.trajectory.ProtocolNorm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The other node has a memory of its own for versions and compiled rules; database and clock are those of the first. */
@OverbrugTest
class TwoNodesTest {

    private static final NormFacts REVIEW = new NormFacts(ProtocolNorm.REVIEW);

    @Autowired
    private ApplicationContext first;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    private AnnotationConfigApplicationContext second;
    private Rulebook there;
    private PublishedRules read;

    @BeforeEach
    void another_node_that_has_read_the_rules_already() throws ClassNotFoundException {
        second = new AnnotationConfigApplicationContext();
        second.setParent(first);
        second.register(
                VersionBook.class,
                Reasoning.class,
                RuleReading.class,
                Class.forName("nl.overbrug.rulebook.StoringRulebook"));
        second.refresh();
        there = second.getBean("storingRulebook", Rulebook.class);
        read = second.getBean("ruleReading", PublishedRules.class);
        assertThat(second.getBean(VersionBook.class)).isNotSameAs(first.getBean(VersionBook.class));
        assertThat(tried()).isEqualTo(21);
    }

    @AfterEach
    void nothing_is_left() {
        second.close();
        clock.runAhead(Duration.ZERO);
        drafts.clean();
    }

    @Test
    void decides_by_a_version_from_today_in_the_moment_that_it_is_published() {
        publish(clock.today());

        assertThat(tried()).isEqualTo(28);
        assertThat(decided()).isEqualTo(28);
        assertThat(there.verdicts(NormFacts.TABLE, clock.today()).get(1).days()).isEqualTo(28);
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void decides_by_a_later_version_from_its_day_on_and_not_before() {
        publish(clock.today().plusDays(1));
        assertThat(tried()).isEqualTo(21);
        assertThat(decided()).isEqualTo(21);

        clock.runAhead(Duration.ofDays(1));
        assertThat(decided()).isEqualTo(28);
        assertThat(tried()).isEqualTo(28);
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void does_not_decide_by_a_version_that_was_taken_back() {
        UUID version = publish(clock.today().plusDays(1));
        assertThat(there.tryOut(NormFacts.TABLE, clock.today().plusDays(1), REVIEW)
                        .verdict()
                        .days())
                .isEqualTo(28);
        drafts.as("beleid1", () -> withdrawing.withdraw(version, "Toch niet."));

        clock.runAhead(Duration.ofDays(1));
        assertThat(decided()).isEqualTo(21);
        assertThat(tried()).isEqualTo(21);
        assertThat(shown()).isEqualTo(1);
    }

    private UUID publish(LocalDate from) {
        UUID draft = drafts.begun(NormFacts.TABLE.name());
        drafts.write(draft, "voortgangsgesprek", "dagen", "28");
        drafts.expect(draft, "volgend-gesprek", "dagen", "21", "28");
        return drafts.published(draft, from, false);
    }

    private int tried() {
        return there.tryOut(NormFacts.TABLE, clock.today(), REVIEW).verdict().days();
    }

    private int decided() {
        return there.decide(NormFacts.TABLE, UUID.randomUUID(), REVIEW)
                .verdict()
                .days();
    }

    private int shown() {
        return asPolicy(() -> read.on(NormFacts.TABLE.name(), clock.today()))
                .orElseThrow()
                .version()
                .number();
    }

    private <T> T asPolicy(Supplier<T> work) {
        return people.as(people.byUsername("beleid1").orElseThrow(), work);
    }
}
