package nl.overbrug.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What an answer must keep to; null where there is no limit.
 *
 * @param number the lowest and the highest number, and how many decimals there may be
 * @param text how many characters, and what they must look like somewhere in the text
 * @param notPast a date from today
 * @param notFuture a date up to today
 */
record Limits(boolean required, Number number, Text text, boolean notPast, boolean notFuture) {

    record Number(BigDecimal lowest, BigDecimal highest, int decimals) {}

    record Text(int shortest, int longest, Pattern pattern) {}
}
