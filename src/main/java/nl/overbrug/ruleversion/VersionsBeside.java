package nl.overbrug.ruleversion;

import java.util.List;
import java.util.Locale;
import nl.overbrug.ruleversion.PublishedRules.Comparison;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.TableChanges.RowChange;

/**
 * Puts two versions side by side, in one language.
 *
 * @param history all versions of the rule set
 */
record VersionsBeside(List<PastVersion> history, Locale locale) {

    Comparison tables(LoadedTable old, LoadedTable now) {
        List<RowChange> changes = TableChanges.between(old.table(), now.table(), locale);
        int rows = now.table().rows().size() + now.table().resting().size();
        return comparison(words().table(now, history), old.version(), changes, rows, List.of());
    }

    /** The sentences that the rules speak, and the rules themselves line by line. */
    Comparison rules(StoredVersion old, StoredVersion now) {
        PublishedSet set = words().rules(now, history);
        List<RowChange> changes =
                TableChanges.spoken(words().rules(old, history).rows(), set.rows());
        return comparison(
                set,
                old.version(),
                changes,
                set.rows().size(),
                TextChanges.between(old.source().rows(), now.source().rows()));
    }

    private Comparison comparison(
            PublishedSet now, RuleVersion before, List<RowChange> changes, int rows, List<TextChanges.TextLine> lines) {
        long gone = changes.stream().filter(change -> change.after().isEmpty()).count();
        return new Comparison(
                now.label(),
                past(before),
                now.own(),
                between(before.number(), now.version().number()),
                (int) (rows - changes.size() + gone),
                changes,
                lines);
    }

    /** How the one became the other: what was taken back is no step, unless it is one of the two. */
    private List<PastVersion> between(int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        return history.stream()
                .filter(past -> past.version().number() > from && past.version().number() <= to)
                .filter(past -> past.withdrawn() == null || past.version().number() == to)
                .toList();
    }

    private PastVersion past(RuleVersion version) {
        return history.stream()
                .filter(past -> past.version().id().equals(version.id()))
                .findFirst()
                .orElseThrow();
    }

    private VersionWords words() {
        return new VersionWords(locale);
    }
}
