package nl.overbrug.rulebook;

import static nl.overbrug.kernel.YesNoUnknown.NO;
import static nl.overbrug.kernel.YesNoUnknown.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.intake.DirectedBy;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.TargetGroupFacts;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.intake.TargetGroupVerdict;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import nl.overbrug.ruleengine.NoVerdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OverbrugTest
class DecidingTest {

    private static final TargetGroupFacts ONE_TALK = facts(3, YES);
    private static final TargetGroupVerdict OUT_FOR_ONE_TALK =
            new TargetGroupVerdict(TargetGroupOutcome.NOT_TARGET_GROUP, OutOfScopeReason.ONE_OFF_ADVICE);

    @Autowired
    Rulebook rulebook;

    @Autowired
    DecisionRows rows;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private final UUID subject = UUID.randomUUID();

    static TargetGroupFacts facts(Integer pillars, nl.overbrug.kernel.YesNoUnknown oneOffAdvice) {
        return new TargetGroupFacts(YES, NO, DirectedBy.ACCESS_TEAM, oneOffAdvice, pillars, NO, NO);
    }

    @Test
    void a_decision_is_stored_with_its_facts_its_verdict_and_the_row_that_decided() {
        Decision<TargetGroupVerdict> decision = rulebook.decide(TargetGroupFacts.TABLE, subject, ONE_TALK);

        assertThat(decision.verdict()).isEqualTo(OUT_FOR_ONE_TALK);
        StoredDecision stored = rows.find(decision.id()).orElseThrow();
        assertThat(stored.subject()).isEqualTo(subject);
        assertThat(stored.content().fired()).containsExactly("een-gesprek-genoeg");
        assertThat(DecisionJson.read(stored.content().facts(), TargetGroupFacts.class))
                .isEqualTo(ONE_TALK);
        assertThat(DecisionJson.list(stored.content().verdicts(), TargetGroupVerdict.class))
                .containsExactly(OUT_FOR_ONE_TALK);
    }

    @Test
    void what_was_only_tried_out_is_not_stored() {
        Decision<TargetGroupVerdict> tried = rulebook.tryOut(TargetGroupFacts.TABLE, clock.today(), ONE_TALK);

        assertThat(tried.verdict()).isEqualTo(OUT_FOR_ONE_TALK);
        assertThat(tried.id()).isNull();
    }

    @Test
    void facts_outside_their_domain_give_an_error_that_names_them_and_nothing_is_stored() {
        assertThatThrownBy(() -> rulebook.decide(TargetGroupFacts.TABLE, subject, facts(9, NO)))
                .isInstanceOf(NoVerdict.class)
                .hasMessageContaining("intake/target-group")
                .hasMessageContaining("[pijlers]")
                .hasMessageNotContaining("9")
                .satisfies(none -> assertThat(((NoVerdict) none).details(Locale.forLanguageTag("nl")))
                        .singleElement()
                        .asString()
                        .endsWith(": 9"));
        assertThat(rows.of(subject)).isEmpty();
    }

    @Test
    void a_person_confirms_a_decision_once() {
        UUID decision =
                rulebook.decide(TargetGroupFacts.TABLE, subject, ONE_TALK).id();
        Person mentor = people.byUsername("mentor1").orElseThrow();

        as(mentor, () -> rulebook.confirm(decision));

        assertThat(rows.find(decision).orElseThrow().judgement().confirmed().by())
                .isEqualTo(mentor.id());
        assertThatThrownBy(() -> as(mentor, () -> rulebook.override(decision, OUT_FOR_ONE_TALK, "toch")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already confirmed");
    }

    @Test
    void a_person_decides_otherwise_and_the_reason_is_kept() {
        UUID decision =
                rulebook.decide(TargetGroupFacts.TABLE, subject, ONE_TALK).id();
        Person mentor = people.byUsername("mentor1").orElseThrow();
        TargetGroupVerdict joins = new TargetGroupVerdict(TargetGroupOutcome.TARGET_GROUP, null);

        as(mentor, () -> rulebook.override(decision, joins, " Er speelt meer. "));

        StoredDecision.Override override =
                rows.find(decision).orElseThrow().judgement().overridden();
        assertThat(override.reason()).isEqualTo("Er speelt meer.");
        assertThat(DecisionJson.read(override.verdict(), TargetGroupVerdict.class))
                .isEqualTo(joins);
    }

    private void as(Person person, Runnable work) {
        people.as(person, () -> {
            work.run();
            return null;
        });
    }
}
