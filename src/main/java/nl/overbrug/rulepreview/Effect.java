package nl.overbrug.rulepreview;

import java.util.List;
import nl.overbrug.kernel.SmallCounts.Count;

/**
 * What a draft does to what runs now. Effects may be about the same people, so that they do not add up to anything.
 *
 * @param key in the message files
 * @param args what fills the places of the text; never about one person
 * @param count of trajectories or people, whatever the text says
 */
public record Effect(String key, List<Object> args, Count count) {

    public static Effect of(String key, List<Object> args, Count count) {
        return new Effect(key, args, count);
    }
}
