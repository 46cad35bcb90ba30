package nl.overbrug.ruledraft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruleversion.LoadedTable;
import nl.overbrug.ruleversion.PastVersion;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.TableChanges;
import nl.overbrug.ruleversion.TableChanges.RowChange;
import nl.overbrug.ruleversion.VersionBook;
import nl.overbrug.ruleversion.VersionHistory;
import org.springframework.stereotype.Component;

/** What a draft changes to the version that holds now, and what keeps it from being submitted. */
@Component
public class DraftChanges {

    private final VersionBook book;
    private final DraftChecks checks;
    private final VersionHistory history;
    private final MovableClock clock;

    DraftChanges(VersionBook book, DraftChecks checks, VersionHistory history, MovableClock clock) {
        this.history = history;
        this.book = book;
        this.checks = checks;
        this.clock = clock;
    }

    /** The version that the draft was begun from, also when it was taken back since. */
    public RuleVersion base(Draft draft) {
        return history.of(draft.ruleSet()).stream()
                .map(PastVersion::version)
                .filter(version -> version.id().equals(draft.basedOn()))
                .findFirst()
                .orElseThrow();
    }

    /** By row; rows that cannot be read yet are left out. */
    public List<RowChange> of(Draft draft, Locale locale) {
        Table now =
                book.upToDate().inForce(draft.ruleSet(), clock.today()).bound().table();
        return told(TableChanges.between(now, checks.of(draft).readable(draft.content()), locale), draft);
    }

    /** What another state of a draft changes to it, by row; rows that cannot be read yet are left out. */
    public List<RowChange> between(Draft draft, Draft other, Locale locale) {
        List<RowChange> changes = TableChanges.between(
                checks.of(draft).readable(draft.content()),
                DraftChecks.unkept(other).readable(other.content()),
                locale);
        return told(changes, other);
    }

    /** A row that cannot be read yet is not gone. */
    private static List<RowChange> told(List<RowChange> changes, Draft draft) {
        Set<String> there = draft.content().rows().stream().map(DraftRow::id).collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> change.kind() != TableChanges.Kind.REMOVED || !there.contains(change.id()))
                .toList();
    }

    /** What keeps the draft from being submitted or published. */
    public List<Problem> obstacles(Draft draft) {
        List<Problem> obstacles = new ArrayList<>();
        checks.of(draft).obstacles(draft.content()).forEach(code -> obstacles.add(Problem.of("", code)));
        Set<String> missing = KeptCodes.missing(checks.of(draft).readable(draft.content()), published(draft));
        if (obstacles.isEmpty() && !missing.isEmpty()) {
            obstacles.add(Problem.of("", "ruledraft.beletsel.code-weg", String.join(", ", missing)));
        }
        if (obstacles.isEmpty() && isAsItIs(draft)) {
            obstacles.add(Problem.of("", "ruledraft.beletsel.gelijk"));
        }
        return obstacles;
    }

    private List<Table> published(Draft draft) {
        return draft.table().limits().keeps().isEmpty()
                ? List.of()
                : book.of(draft.ruleSet()).stream()
                        .flatMap(version -> book.find(version.id()).flatMap(book::readable).stream())
                        .map(LoadedTable::table)
                        .toList();
    }

    /** Nothing would change: neither the rows nor the cases. */
    private boolean isAsItIs(Draft draft) {
        return book.upToDate().of(draft.ruleSet()).stream()
                .findFirst()
                .flatMap(latest -> book.find(latest.id()))
                .filter(latest -> !latest.version().validFrom().isAfter(clock.today()))
                .map(latest -> plain(latest.source().rows()).equals(plain(draft.rows()))
                        && plain(history.cases(latest.version())).equals(plain(draft.cases())))
                .orElse(false);
    }

    /** Without what does not matter, such as the order of the columns. */
    private static List<Map<String, String>> plain(String sheet) {
        return SheetText.lines("", sheet).stream()
                .map(line -> {
                    Map<String, String> filled = new HashMap<>(line);
                    filled.values().removeIf(String::isEmpty);
                    return filled;
                })
                .map(Map::copyOf)
                .toList();
    }
}
