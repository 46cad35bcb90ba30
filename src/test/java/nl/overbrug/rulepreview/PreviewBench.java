package nl.overbrug.rulepreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.bench.Table;
import nl.overbrug.intake.DirectedBy;
import nl.overbrug.intake.TargetGroupFacts;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.ruleengine.ShippedTables;
import nl.overbrug.ruleengine.TableEngine;
import nl.overbrug.ruleversion.VersionBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A million stored decisions of the target group previewed: the rules alone (every case decided, none remembered), the whole preview from
 * pressing the button, and how long its page takes to answer meanwhile.
 */
@OverbrugTest
class PreviewBench {

    private static final int ROUNDS = 3;
    private static final int DECISIONS = 1_000_000;
    private static final int BATCH = 5_000;
    private static final String TARGET_GROUP = TargetGroupFacts.TABLE.name();

    @Autowired
    private PreviewFixture fixture;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private VersionBook book;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @AfterEach
    void nothing_is_left() {
        jdbc.sql("drop table if exists rulepreview_bench").update();
        fixture.clean();
    }

    @Test
    void a_million_decisions() {
        store();
        UUID draft = drafts.begun(TARGET_GROUP);
        drafts.write(draft, "een-pijler", "buiten-doelgroep", "");
        drafts.write(draft, "een-pijler", "uitkomst", "doelgroep");
        fixture.afterTheYear();
        String page = "/regels/concepten/" + draft + "/gevolgen";
        Visitor policy = Visitor.loggedIn(environment, "beleid1");
        rules();
        Table table = new Table(
                "Preview of a million decisions", "round", "rules (s)", "preview (s)", "page (ms)", "worst (ms)");
        for (int round = 1; round <= ROUNDS; round++) {
            double rules = rules();
            List<Double> answers = new ArrayList<>();
            long start = System.nanoTime();
            policy.post(page, page, "vanaf", "2031-01");
            while (fixture.now(draft).isRunning()) {
                long asked = System.nanoTime();
                assertThat(policy.get(page).status()).isEqualTo(200);
                answers.add((System.nanoTime() - asked) / 1e6);
            }
            double whole = (System.nanoTime() - start) / 1e9;
            assertThat(fixture.now(draft).latest().findings().looked()).isEqualTo(DECISIONS);
            double[] sorted =
                    answers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            table.row(round, rules, whole, sorted[sorted.length / 2], sorted[sorted.length - 1]);
        }
        table.print();
    }

    /** Seconds to decide a million cases. */
    private static double rules() {
        TableEngine engine = ShippedTables.engine(TARGET_GROUP);
        long nanos = 0;
        for (int from = 0; from < DECISIONS; from += BATCH) {
            List<Record> cases = new ArrayList<>();
            for (int n = from; n < from + BATCH; n++) {
                cases.add(facts(n));
            }
            long start = System.nanoTime();
            engine.decideAll(cases);
            nanos += System.nanoTime() - start;
        }
        return nanos / 1e9;
    }

    private static TargetGroupFacts facts(int n) {
        YesNoUnknown[] answers = YesNoUnknown.values();
        int rest = n;
        YesNoUnknown resides = answers[rest % 3];
        YesNoUnknown detainee = answers[(rest /= 3) % 3];
        DirectedBy direction = DirectedBy.values()[(rest /= 3) % DirectedBy.values().length];
        YesNoUnknown advice = answers[(rest /= 3) % 3];
        int pillars = (rest /= 3) % 9;
        YesNoUnknown wmo = answers[(rest /= 9) % 3];
        return new TargetGroupFacts(resides, detainee, direction, advice, pillars, wmo, answers[(rest / 3) % 3]);
    }

    /** Every combination of facts, decided by the shipped rules and repeated over the year 2031. */
    private void store() {
        int kinds = 3 * 3 * 3 * 3 * 9 * 3 * 3;
        jdbc.sql("create table rulepreview_bench (n int primary key, facts jsonb, verdicts jsonb)")
                .update();
        TableEngine engine = ShippedTables.engine(TARGET_GROUP);
        for (int n = 0; n < kinds; n++) {
            TargetGroupFacts facts = facts(n);
            jdbc.sql("insert into rulepreview_bench values (:n, cast(:facts as jsonb), cast(:verdicts as jsonb))")
                    .param("n", n)
                    .param("facts", json(facts))
                    .param(
                            "verdicts",
                            "[" + json(engine.verdict(engine.decide(facts).get(0))) + "]")
                    .update();
        }
        jdbc.sql("""
                        insert into rulebook_decision (id, version_id, subject, facts, verdicts, fired, decided_at)
                        select gen_random_uuid(), :version, gen_random_uuid(), facts, verdicts, '{}',
                               :from + g * interval '31 seconds'
                          from generate_series(0, :last) g join rulepreview_bench b on b.n = g % :kinds
                        """)
                .param("version", book.of(TARGET_GROUP).get(0).id())
                .param("from", OffsetDateTime.parse("2031-01-01T12:00:00Z"))
                .param("last", DECISIONS - 1)
                .param("kinds", kinds)
                .update();
        jdbc.sql("analyze rulebook_decision").update();
    }

    private static String json(Record value) {
        return "{"
                + Arrays.stream(value.getClass().getRecordComponents())
                        .map(component -> '"' + component.getName() + "\": " + json(component, value))
                        .collect(java.util.stream.Collectors.joining(", "))
                + "}";
    }

    private static String json(java.lang.reflect.RecordComponent component, Record value) {
        try {
            Object part = component.getAccessor().invoke(value);
            return part instanceof Enum<?> constant ? '"' + constant.name() + '"' : String.valueOf(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
