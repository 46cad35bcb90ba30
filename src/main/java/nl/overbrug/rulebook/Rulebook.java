package nl.overbrug.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.ruleengine.NoVerdict;

/** Our words for deciding. Every decision holds by the version in force on the day that the clock shows. */
public interface Rulebook {

    /**
     * Decides and stores the decision with its version, facts, verdict and deciding rows, in the caller's transaction.
     *
     * @param subject the referral or trajectory that it is about
     * @return without a verdict when no row matched and a person then decides (at-most-one), or every row may add one (all)
     * @throws NoVerdict when no row matched, or more than one where exactly one must
     */
    <F extends Record, V extends Record> Decision<V> decide(RuleTable<F, V> table, UUID subject, F facts);

    /**
     * The same for what began on an earlier day: a version that came since decides only when it was published for what runs too.
     *
     * @param since the day on which it began
     */
    <F extends Record, V extends Record> Decision<V> decide(
            RuleTable<F, V> table, UUID subject, LocalDate since, F facts);

    /** The same without storing anything, by the version that holds on this date. */
    <F extends Record, V extends Record> Decision<V> tryOut(RuleTable<F, V> table, LocalDate on, F facts);

    /** The same for what began on an earlier day, as {@link #decide(RuleTable, UUID, LocalDate, Record)} would decide on this date. */
    <F extends Record, V extends Record> Decision<V> tryOut(
            RuleTable<F, V> table, LocalDate on, LocalDate since, F facts);

    /** The verdict of the latest stored decision on these facts; empty when there is none, or it had no verdict. */
    <F extends Record, V extends Record> Optional<V> lastDecided(RuleTable<F, V> table, UUID subject, F facts);

    /** What every row of a table says, from top to bottom, by the version that holds on this date; for lists to choose from. */
    <F extends Record, V extends Record> List<V> verdicts(RuleTable<F, V> table, LocalDate on);

    /** The words of a table that hold on this date; looking them up decides nothing, so nothing is stored. */
    <F extends Record, V extends Record> Edition<F, V> edition(RuleTable<F, V> table, LocalDate on);

    /**
     * The words of this version, for what was answered under it.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    <F extends Record, V extends Record> Edition<F, V> edition(RuleTable<F, V> table, int number);

    /**
     * Lets rules reason over facts and stores what they concluded, with the names of the rules that fired, in the caller's transaction.
     *
     * @param facts in any order; the rules add verdicts and change none of them
     */
    <V extends Record> Decision<V> reason(RuleSet<V> rules, UUID subject, List<? extends Record> facts);

    /** The same without storing anything. */
    <V extends Record> Decision<V> tryOut(RuleSet<V> rules, List<? extends Record> facts);

    /** The current person agrees with a stored decision. */
    void confirm(UUID decision);

    /** The current person decides otherwise; the reason is kept with the decision. */
    void override(UUID decision, Record verdict, String reason);
}
