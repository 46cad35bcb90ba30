package nl.overbrug.fidelity;

import java.util.Locale;
import nl.overbrug.kernel.Labelled;

/**
 * With which part of the participants a step was done, in the answers of the evaluation (appendix 1). Its boundaries overlap; here each category
 * holds its lower bound and not its upper one, except that 100% is in the highest.
 */
public enum AnswerCategory implements Labelled {
    NEARLY_ALL(90),
    LARGE_PART(65),
    HALF(35),
    SMALL_PART(10),
    NEARLY_NONE(0);

    private final int from;

    AnswerCategory(int from) {
        this.from = from;
    }

    /**
     * @param done 0 to base
     * @param base more than 0
     */
    public static AnswerCategory of(long done, long base) {
        if (base <= 0 || done < 0 || done > base) {
            throw new IllegalArgumentException(done + " of " + base + " is no share");
        }
        for (AnswerCategory category : values()) {
            if (100 * done >= category.from * base) {
                return category;
            }
        }
        throw new IllegalStateException("the last category holds all that is left");
    }

    /** With the majority or nearly all (table 13): from 65%. */
    public boolean applies() {
        return from >= LARGE_PART.from;
    }

    @Override
    public String messageKey() {
        return "fidelity.antwoord." + name().toLowerCase(Locale.ROOT);
    }
}
