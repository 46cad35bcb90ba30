package nl.overbrug.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * What a mean and a variance need of many values, however many different values there are: how many, their sum and the sum of their squares.
 * Exact sums, so that nothing is lost when values lie close together.
 */
public record Sums(long n, BigDecimal sum, BigDecimal squares) {

    /** Of nothing there is no mean. */
    public OptionalDouble mean() {
        return n == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64).doubleValue());
    }

    /** With n - 1; empty below two values. */
    public OptionalDouble variance() {
        if (n < 2) {
            return OptionalDouble.empty();
        }
        BigDecimal size = BigDecimal.valueOf(n);
        BigDecimal apart = squares.multiply(size).subtract(sum.pow(2));
        return OptionalDouble.of(apart.divide(size.multiply(BigDecimal.valueOf(n - 1)), MathContext.DECIMAL64)
                .doubleValue());
    }
}
