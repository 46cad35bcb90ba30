package nl.overbrug.plan;

import java.util.ArrayList;
import java.util.List;
import nl.overbrug.kernel.Problem;

/**
 * What was agreed about an action, in the participant's own words.
 *
 * @param what the deed
 * @param helper who, when somebody else helps; null otherwise
 * @param obstacle what may get in the way; null when not thought of
 * @param strategy "als … dan …"; null when not thought of
 * @param sign how both see that it is done; null when not agreed
 */
public record ActionWords(
        String what, Doer who, String helper, ActionKind kind, String obstacle, String strategy, String sign) {

    public static final int LONGEST = 500;

    public ActionWords {
        what = tidy(what);
        who = who == null ? Doer.PARTICIPANT : who;
        helper = tidy(helper);
        kind = kind == null ? ActionKind.REMINDER : kind;
        obstacle = tidy(obstacle);
        strategy = tidy(strategy);
        sign = tidy(sign);
    }

    /** An ordinary action of the participant. */
    public static ActionWords of(String what) {
        return new ActionWords(what, null, null, null, null, null, null);
    }

    public boolean hasStrategy() {
        return obstacle != null && strategy != null;
    }

    boolean isBlank() {
        return what == null && helper == null && obstacle == null && strategy == null && sign == null;
    }

    /** The same deed with what got in the way and what to try; what is not given stays as it was. */
    ActionWords learned(String newObstacle, String newStrategy) {
        return new ActionWords(
                what,
                who,
                helper,
                kind,
                newObstacle == null ? obstacle : newObstacle,
                newStrategy == null ? strategy : newStrategy,
                sign);
    }

    ActionWords reworded(String newWhat) {
        return newWhat == null ? this : new ActionWords(newWhat, who, helper, kind, obstacle, strategy, sign);
    }

    List<Problem> problems(String path) {
        List<Problem> problems = new ArrayList<>();
        if (what == null) {
            problems.add(Problem.missing(path + "what"));
        }
        tooLong(problems, path + "what", what);
        tooLong(problems, path + "helper", helper);
        tooLong(problems, path + "obstacle", obstacle);
        tooLong(problems, path + "strategy", strategy);
        tooLong(problems, path + "sign", sign);
        return problems;
    }

    static void tooLong(List<Problem> problems, String field, String text) {
        if (text != null && text.length() > LONGEST) {
            problems.add(Problem.of(field, "probleem.te-lang", LONGEST));
        }
    }

    static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
