package nl.overbrug.research;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What somebody who knows a participant might know them by.
 *
 * @param gender empty when it is not known
 * @param age the group in which they were when their first trajectory began
 * @param education empty when it is not known
 */
record Traits(String gender, String age, String education) {

    /** In place of what would tell too much; not the same as not known. */
    static final String WITHHELD = "WITHHELD";

    /** What is withheld first is what researchers miss least. */
    static final List<UnaryOperator<Traits>> WITHHOLDING = List.of(
            traits -> new Traits(traits.gender, traits.age, WITHHELD),
            traits -> new Traits(traits.gender, WITHHELD, WITHHELD),
            traits -> new Traits(WITHHELD, WITHHELD, WITHHELD));

    /** For who makes the export: words of the files. */
    @Override
    public String toString() {
        return String.join(", ", List.of(said(gender), said(age), said(education)));
    }

    private static String said(String trait) {
        return trait.isEmpty() ? "?" : trait;
    }
}
