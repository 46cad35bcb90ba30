package nl.overbrug.bridge;

import java.util.List;
import nl.overbrug.kernel.Problem;

/** What the participant says, kept as it was said. */
final class OwnWords {

    static final int LONGEST = 500;

    private OwnWords() {}

    static void judge(String field, String words, List<Problem> problems) {
        if (words != null && words.length() > LONGEST) {
            problems.add(Problem.of(field, "probleem.te-lang", LONGEST));
        }
    }

    /** Without blanks around it; null when nothing was said. */
    static String kept(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
