package nl.overbrug.questionnaire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * One computed score.
 *
 * @param code which score, for instance {@code QLI_HEALTH}
 * @param value at five decimals; null when too few items were answered to compute it
 * @param answered how many items were answered; "not applicable" is no answer to compute with
 * @param asked how many items the form asks for this score
 */
public record Score(String code, BigDecimal value, int answered, int asked) {

    /** So many percent of the items must have been answered to compute a score. */
    public static final int ENOUGH = 80;

    private static final int DECIMALS = 5;
    private static final int ALL = 100;

    public boolean isComputed() {
        return value != null;
    }

    /** Whether it says something only beside the same score of another sitting. */
    public boolean isComparedOnly() {
        return isComputed() && mark() == null;
    }

    /** Whether it is a T-score, which was read from a norm table and not computed here. */
    public boolean isTScore() {
        return code.startsWith(ExecutiveFunction.CODE);
    }

    /** How it lies against the norm of its instrument; null when there is no norm, or no score. */
    public ScoreMark mark() {
        if (value == null) {
            return null;
        }
        if (isTScore()) {
            return ExecutiveFunction.mark(value);
        }
        boolean scarcity = code.equals(FinancialScarcity.SEVEN_POINTS);
        return scarcity ? FinancialScarcity.mark(value) : null;
    }

    static Score of(String code, double value, int answered, int asked) {
        return new Score(code, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP), answered, asked);
    }

    /** The mean of what was answered, moved by this much; not computed when too few items were answered: fewer than {@link #ENOUGH} percent. */
    static Score mean(String code, Collection<Double> answers, int asked, double offset) {
        OptionalDouble mean = answers.stream().mapToDouble(Double::doubleValue).average();
        boolean enough = mean.isPresent() && answers.size() * ALL >= asked * ENOUGH;
        return enough
                ? of(code, offset + mean.getAsDouble(), answers.size(), asked)
                : new Score(code, null, answers.size(), asked);
    }
}
