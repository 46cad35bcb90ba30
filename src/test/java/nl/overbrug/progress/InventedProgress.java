package nl.overbrug.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented people of some years and teams: measured and with scores, or few or many of them not, with goals and actions. */
final class InventedProgress {

    /** What they have a step on. */
    static final List<Pillar> PILLARS = List.of(Pillar.HOUSING, Pillar.DEBTS);

    private static final List<Double> FEW_TO_MANY = List.of(0.02, 0.1, 0.3);

    private final JdbcClient jdbc;
    private final ProgressCases cases;
    private final Random random;
    private final double notMeasured;
    private final double notAnswered;
    private final double onFive;

    InventedProgress(JdbcClient jdbc, Random random) {
        this.jdbc = jdbc;
        this.cases = new ProgressCases(jdbc);
        this.random = random;
        this.notMeasured = oneOf(FEW_TO_MANY);
        this.notAnswered = oneOf(FEW_TO_MANY);
        this.onFive = oneOf(List.of(0.0, 0.05, 0.95, 1.0));
    }

    /** @param first the first of so many years in which they began */
    void people(int first, int years, List<UUID> teams) {
        int size = 40 + random.nextInt(60);
        for (int person = 0; person < size; person++) {
            LocalDate day = LocalDate.of(first + random.nextInt(years), 1 + random.nextInt(12), 1);
            UUID trajectory = measured(day);
            UUID plan = cases.goal(trajectory, oneOf(PILLARS), random.nextInt(3) == 0 ? "OPEN" : "REACHED");
            LocalDate done = random.nextBoolean() ? day.plusDays(random.nextInt(90)) : null;
            cases.action(plan, "DIGID", done, done);
            jdbc.sql("update trajectory_trajectory set team_id = ? where id = ?")
                    .param(teams.get((int) (teams.size() * Math.pow(random.nextDouble(), 2))))
                    .param(trajectory)
                    .update();
        }
    }

    /** On some of the pillars, and by questionnaire with a score above or below its norm. */
    private UUID measured(LocalDate day) {
        UUID trajectory = cases.trajectory(day);
        UUID last = null;
        for (MeasuredMoment moment : MeasuredMoment.values()) {
            String role = moment.name();
            if (random.nextDouble() < notMeasured) {
                cases.moment(trajectory, role, oneOf(List.of("MISSED", "DECLINED", "LAPSED", "OPEN")));
                continue;
            }
            UUID sitting = cases.measured(trajectory, role, day.plusMonths(6L * moment.ordinal()), steps());
            if (random.nextDouble() > notAnswered) {
                scarcity(sitting);
            }
            last = moment == MeasuredMoment.START ? last : sitting;
        }
        if (last != null) {
            cases.last(last);
        }
        return trajectory;
    }

    private void scarcity(UUID sitting) {
        int score = 1 + random.nextInt(5);
        Map<String, Integer> both = Map.of("G1", 1, "G2", 1 + random.nextInt(5));
        Map<String, Integer> answers = random.nextInt(9) > 0 ? both : Map.of("G1", 1);
        if (random.nextDouble() < onFive) {
            cases.onFivePoints(sitting, score, answers);
        } else {
            cases.questionnaire(sitting, "PIFS", ScoreFigures.SCARCITY, BigDecimal.valueOf(score), answers);
        }
    }

    private Map<Pillar, Integer> steps() {
        Map<Pillar, Integer> steps = new HashMap<>();
        PILLARS.forEach(pillar -> {
            if (random.nextDouble() > notAnswered) {
                steps.put(pillar, random.nextInt(6));
            }
        });
        return steps;
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
