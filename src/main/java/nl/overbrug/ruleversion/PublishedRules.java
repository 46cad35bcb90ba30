package nl.overbrug.ruleversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.ruleversion.TableChanges.RowChange;
import nl.overbrug.ruleversion.TextChanges.TextLine;

/**
 * The rules as everybody who works with them may read them, in the reader's language. For mentors, team leads, policy officers and managers; anybody else is
 * refused with an {@link org.springframework.security.access.AccessDeniedException}.
 */
public interface PublishedRules {

    /** Every rule set by the version that held on a day; those that had none yet are left out. */
    List<RuleSetLine> all(LocalDate day);

    /** The rule sets as they hold today, entirely. */
    List<PublishedSet> today();

    /** A rule set by the version that held on a day; empty when there is none. */
    Optional<PublishedSet> on(String ruleSet, LocalDate day);

    /** A rule set by one of its versions, also one that was taken back or cannot be read; empty when there is none. */
    Optional<PublishedSet> version(String ruleSet, int number);

    /** The same in a language that may be another than the reader's. */
    Optional<PublishedSet> version(String ruleSet, int number, Locale locale);

    /** The versions that hold or are planned and cannot be used; the one before each of them goes on deciding. */
    List<RuleVersion> unusable();

    /** What differs between two versions; empty when there are no such versions that can be read. */
    Optional<Comparison> compare(String ruleSet, int before, int after);

    /**
     * @param publisher who published the version; empty when it was shipped
     * @param next the version that comes after it; null when none is planned
     */
    record RuleSetLine(RuleVersion version, Label label, String publisher, RuleVersion next) {}

    /**
     * @param purpose what it is for, and who decides with it
     * @param content why its rows need no reason and no example case; empty where rows decide
     */
    record Label(String label, String help, String purpose, String content) {}

    /**
     * @param key its name in the files
     * @param result whether it is decided, not asked
     */
    record Head(String key, String label, String help, boolean result) {}

    /**
     * @param cells in words, in the order of the heads
     * @param source empty when it names none
     * @param written the cells as they stand in the file, by the name of the column
     */
    record PublishedRow(String id, List<String> cells, String sentence, String source, Map<String, String> written) {}

    /**
     * @param heads the columns of a table; none for rules that reason over facts, and for a table that cannot be read
     * @param resting the rows that are switched off and decide nothing
     * @param written as it stands in the database, where that says more than rows can; else empty
     * @param history all versions, the latest from-date first
     */
    record PublishedSet(
            RuleVersion version,
            Label label,
            List<Head> heads,
            List<PublishedRow> rows,
            List<PublishedRow> resting,
            String written,
            List<PastVersion> history) {
        /** This version with who made it, when and why. */
        public PastVersion own() {
            return history.stream()
                    .filter(past -> past.version().id().equals(version.id()))
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether it is a table, which policy officers can change. */
        public boolean isTable() {
            return !heads.isEmpty();
        }

        /** Whether its rows are words that people read, and decide nothing. */
        public boolean isContent() {
            return !label.content().isEmpty();
        }

        /** Whether it is a list rather than rules that one reads one by one. */
        public boolean isLong() {
            return isTable() && rows.size() > 20;
        }

        /** The source that every row names; empty when they differ. */
        public String getCommonSource() {
            List<String> sources =
                    rows.stream().map(PublishedRow::source).distinct().toList();
            return sources.size() == 1 ? sources.get(0) : "";
        }

        /** The version that this one came after; null when it is the first. */
        public PastVersion before(PastVersion past) {
            return history.stream()
                    .filter(each -> each.withdrawn() == null
                            && each.version().number() < past.version().number())
                    .reduce((one, other) ->
                            one.version().number() > other.version().number() ? one : other)
                    .orElse(null);
        }
    }

    /**
     * Two versions side by side.
     *
     * @param between how the older one became the newer one, step by step, the newer one first
     * @param same how many rows did not change
     * @param lines the same line by line, of rules that reason over facts; none for a table
     */
    record Comparison(
            Label label,
            PastVersion before,
            PastVersion after,
            List<PastVersion> between,
            int same,
            List<RowChange> changes,
            List<TextLine> lines) {}
}
