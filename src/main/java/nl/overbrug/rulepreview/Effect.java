package nl.overbrug.rulepreview;

import java.math.BigDecimal;
import java.util.List;
import nl.overbrug.kernel.SmallCounts.Count;

/**
 * What a draft does to what runs now. Effects may be about the same people, so that they do not add up to anything.
 *
 * @param key in the message files
 * @param args what fills the places of the text; never about one person
 * @param count of trajectories, vouchers or whatever the text says, and of the people behind them
 * @param before in euros as things stand; null where it is not about money
 * @param after in euros by the draft; null where it is not about money
 */
public record Effect(String key, List<Object> args, Count count, BigDecimal before, BigDecimal after) {

    public static Effect of(String key, List<Object> args, Count count) {
        return new Effect(key, args, count, null, null);
    }
}
