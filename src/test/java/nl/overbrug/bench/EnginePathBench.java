package nl.overbrug.bench;

import static nl.overbrug.kernel.YesNoUnknown.NO;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.overbrug.OverbrugTest;
import nl.overbrug.intake.DirectedBy;
import nl.overbrug.intake.NewReferral;
import nl.overbrug.intake.RecordedFacts;
import nl.overbrug.intake.Referral;
import nl.overbrug.intake.Referrals;
import nl.overbrug.intake.Referrer;
import nl.overbrug.intake.Registration;
import nl.overbrug.intake.TargetGroupCheck;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import nl.overbrug.trajectory.NewParticipant;
import nl.overbrug.trajectory.Participant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Referrals per second through our intake API (registration, facts, rules, decision, confirmation; every check, audit and decision stored)
 * beside the same process file on a bare Camunda engine in its default configuration with empty delegates. Same database, same run, one
 * thread, the two by turns.
 */
@OverbrugTest
class EnginePathBench {

    private static final int ROUNDS = 5;
    private static final int REFERRALS = 300;

    @Autowired
    private Registration registration;

    @Autowired
    private Referrals referrals;

    @Autowired
    private TargetGroupCheck check;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void referrals_per_second() {
        jdbc.sql("create schema if not exists bare").update();
        ProcessEngine bare = bareEngine();
        try {
            ours(REFERRALS);
            bare(bare, REFERRALS);
            Table table = new Table("Engine path", "round", "ours/s", "bare/s", "ours : bare");
            for (int round = 1; round <= ROUNDS; round++) {
                double ours = perSecond(() -> ours(REFERRALS));
                double plain = perSecond(() -> bare(bare, REFERRALS));
                table.row(round, ours, plain, ours / plain);
            }
            table.print();
        } finally {
            bare.close();
        }
    }

    private void ours(int count) {
        Person mentor = people.byUsername("mentor1").orElseThrow();
        RecordedFacts facts = new RecordedFacts(Set.of(Pillar.DEBTS), true, NO, NO, DirectedBy.ACCESS_TEAM, NO, NO, NO);
        for (int n = 0; n < count; n++) {
            NewParticipant person = new NewParticipant(
                    "Verzonnen " + UUID.randomUUID(), LocalDate.of(1980, 1, 1), null, null, Participant.Contact.NONE);
            people.as(mentor, () -> {
                UUID id = registration
                        .refer(new NewReferral(
                                null, person, false, new Referral.Receipt(clock.today(), Referrer.SELF, false, null)))
                        .value();
                check.recordFacts(id, 1, facts).value();
                int version = referrals.open(id).orElseThrow().version();
                return check.confirm(id, version).value();
            });
        }
    }

    private static void bare(ProcessEngine engine, int count) {
        for (int n = 0; n < count; n++) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("team", "team");
            variables.put("mentor", "mentor");
            variables.put("firstTalkDue", new Date());
            String id = engine.getRuntimeService()
                    .startProcessInstanceByKey("intake", UUID.randomUUID().toString(), variables)
                    .getId();
            complete(engine, id, Map.of());
            complete(engine, id, Map.of("eligible", "NOT_TARGET_GROUP"));
        }
    }

    private static void complete(ProcessEngine engine, String instance, Map<String, Object> variables) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
        engine.getTaskService().complete(task.getId(), variables);
    }

    private ProcessEngine bareEngine() {
        JavaDelegate nothing = execution -> {};
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(poolOf("bare"));
        configuration.setDatabaseSchema("bare");
        configuration.setDatabaseTablePrefix("bare.");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setBeans(
                Map.of("checkTargetGroup", nothing, "reopenReferral", nothing, "startTrajectory", nothing));
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/intake.bpmn")
                .deploy();
        return engine;
    }

    /** A pool like ours on the same database, for tables in another schema. */
    private HikariDataSource poolOf(String schema) {
        HikariConfig config = new HikariConfig();
        try {
            dataSource.unwrap(HikariDataSource.class).copyStateTo(config);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        config.setSchema(schema);
        config.setPoolName(schema);
        return new HikariDataSource(config);
    }

    private static double perSecond(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return REFERRALS / ((System.nanoTime() - start) / 1e9);
    }
}
