package nl.overbrug.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.overbrug.ruleversion.RuleVersion;

/** Why a decision was taken, in the reader's language. */
public record Explanation(
        About about, List<Item> facts, List<Because> because, List<OtherRow> others, Judgement judgement) {

    /**
     * @param ruleSet what was decided on
     * @param conclusions what was decided, as clauses
     */
    public record About(UUID subject, String ruleSet, List<String> conclusions, RuleVersion version, Instant at) {}

    /** What was decided, as clauses. */
    public List<String> conclusions() {
        return about.conclusions();
    }

    /** Something that was known. */
    public record Item(String label, String words) {}

    /**
     * A row or rule that decided.
     *
     * @param conclusion what it concluded, as a clause
     * @param sentence the row as it stands in the rules
     * @param source policy document or article of law; empty when it names none
     */
    public record Because(String row, String conclusion, String sentence, String source) {}

    /** A row that did not decide. @param failed where it did not match; empty when an earlier row decided first */
    public record OtherRow(String row, String sentence, List<Failed> failed) {}

    /** @param asked what the cell asks */
    public record Failed(String label, String asked, String was) {}

    /**
     * What a person said to it.
     *
     * @param by name; empty when it is not known any more
     * @param reason why it was decided otherwise; null when it was not
     * @param instead what was decided instead; null when it was not
     */
    public record Judgement(Decisions.Judged judged, String by, Instant at, String reason, String instead) {

        static final Judgement NOT_YET = new Judgement(Decisions.Judged.NOT_YET, "", null, null, null);
    }
}
