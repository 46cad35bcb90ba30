package nl.overbrug.rulebook;

import static nl.overbrug.kernel.YesNoUnknown.NO;
import static nl.overbrug.kernel.YesNoUnknown.YES;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.overbrug.OverbrugTest;
import nl.overbrug.bench.Table;
import nl.overbrug.intake.DirectedBy;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.TargetGroupFacts;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.intake.TargetGroupVerdict;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruleengine.DmnWriter;
import nl.overbrug.ruleengine.ShippedTables;
import nl.overbrug.ruletable.Column;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One decision of the target group in microseconds: by the rulebook with and without storing it, by the same rules in plain Java, and by
 * Camunda's own DMN engine on the same table.
 */
@OverbrugTest
class DecisionBench {

    private static final int ROUNDS = 5;
    private static final int MANY = 20_000;
    private static final int FEW = 1_000;

    /** Takes what was decided, so that no decision can be left out as useless. */
    private static volatile Object taken;

    @Autowired
    private Rulebook rulebook;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Test
    void microseconds_per_decision() {
        CamundaDmn dmn = new CamundaDmn();
        UUID subject = UUID.randomUUID();
        IntConsumer tried = n -> rulebook.tryOut(TargetGroupFacts.TABLE, clock.today(), facts(n));
        IntConsumer stored = n ->
                transaction.executeWithoutResult(status -> rulebook.decide(TargetGroupFacts.TABLE, subject, facts(n)));
        micros(MANY, tried);
        micros(FEW, stored);
        micros(FEW, n -> dmn.decide(facts(n)));
        Table table = new Table("One decision (µs)", "round", "plain Java", "rulebook", "and stored", "Camunda DMN");
        for (int round = 1; round <= ROUNDS; round++) {
            table.row(
                    round,
                    micros(MANY, n -> taken = plain(facts(n))),
                    micros(MANY, tried),
                    micros(FEW, stored),
                    micros(FEW, n -> dmn.decide(facts(n))));
        }
        table.print();
    }

    private static TargetGroupFacts facts(int n) {
        return new TargetGroupFacts(
                n % 7 == 0 ? NO : YES,
                NO,
                n % 5 == 0 ? DirectedBy.ELSEWHERE : DirectedBy.ACCESS_TEAM,
                n % 3 == 0 ? YES : NO,
                n % 4,
                n % 11 == 0 ? YES : NO,
                NO);
    }

    private static TargetGroupVerdict plain(TargetGroupFacts facts) {
        if (facts.residesHere() != YES) {
            return verdict(facts.residesHere(), OutOfScopeReason.RESIDES_ELSEWHERE);
        }
        if (facts.exDetainee() != NO) {
            return verdict(facts.exDetainee(), OutOfScopeReason.EX_DETAINEE);
        }
        if (facts.directedBy() != DirectedBy.ACCESS_TEAM) {
            return verdict(NO, OutOfScopeReason.DIRECTION_ELSEWHERE);
        }
        if (facts.oneOffAdvice() != NO) {
            return verdict(facts.oneOffAdvice(), OutOfScopeReason.ONE_OFF_ADVICE);
        }
        if (facts.pillars() < 2) {
            return verdict(NO, facts.pillars() == 0 ? OutOfScopeReason.OTHER : OutOfScopeReason.SINGLE_PROBLEM);
        }
        return facts.wmoOnly() == YES || facts.youthSingleQuestion() == YES
                ? verdict(NO, OutOfScopeReason.SINGLE_PROBLEM)
                : new TargetGroupVerdict(TargetGroupOutcome.TARGET_GROUP, null);
    }

    private static TargetGroupVerdict verdict(YesNoUnknown answer, OutOfScopeReason reason) {
        return answer == YesNoUnknown.UNKNOWN
                ? new TargetGroupVerdict(TargetGroupOutcome.UNKNOWN, null)
                : new TargetGroupVerdict(TargetGroupOutcome.NOT_TARGET_GROUP, reason);
    }

    private static double micros(int times, IntConsumer work) {
        long start = System.nanoTime();
        for (int n = 0; n < times; n++) {
            work.accept(n);
        }
        return (System.nanoTime() - start) / 1e3 / times;
    }

    private static final class CamundaDmn {

        private final BoundTable table = ShippedTables.bound(TargetGroupFacts.TABLE.name());
        private final DmnWriter writer = new DmnWriter(table.table());
        private final DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        private final DmnDecision decision = engine.parseDecision(
                "decision", new ByteArrayInputStream(writer.write().getBytes(StandardCharsets.UTF_8)));

        Object decide(TargetGroupFacts facts) {
            Map<String, Object> known = Map.of(
                    "residesHere", facts.residesHere(),
                    "exDetainee", facts.exDetainee(),
                    "directedBy", facts.directedBy(),
                    "oneOffAdvice", facts.oneOffAdvice(),
                    "pillars", facts.pillars(),
                    "wmoOnly", facts.wmoOnly(),
                    "youthSingleQuestion", facts.youthSingleQuestion());
            Map<String, Object> variables = new HashMap<>();
            for (Column column : table.table().definition().conditions()) {
                Object fact = known.get(column.binds());
                variables.put(column.binds(), writer.value(column, fact instanceof Enum<?> one ? one.name() : fact));
            }
            return engine.evaluateDecisionTable(decision, variables).getSingleResult();
        }
    }
}
