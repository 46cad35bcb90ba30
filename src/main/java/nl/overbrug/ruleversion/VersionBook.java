package nl.overbrug.ruleversion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.ruleengine.BrokenRules;
import nl.overbrug.rulefile.BadTable;
import nl.overbrug.rulefile.RuleSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The versions of all rule sets, as last read from the database. A version that cannot be used is named and passed over. */
@Component
public class VersionBook {

    private static final Logger LOG = LoggerFactory.getLogger(VersionBook.class);

    private final VersionRows rows;
    private final Map<UUID, LoadedTable> tables = new ConcurrentHashMap<>();
    private final Map<UUID, RuleVersion> broken = new ConcurrentHashMap<>();
    private volatile Map<String, List<StoredVersion>> versions = Map.of();
    private volatile List<StoredVersion> elsewhere = List.of();
    private volatile String stamp = "";

    VersionBook(VersionRows rows) {
        this.rows = rows;
    }

    /** Reads the versions again; what was compiled stays, as a version never changes. */
    public void reload() {
        stamp = rows.stamp();
        versions = rows.all().stream()
                .collect(Collectors.groupingBy(stored -> stored.version().ruleSet()));
        elsewhere = rows.elsewhere();
    }

    /** The same book, read again when the database holds another version since: this node or another published one, or took one back. */
    public VersionBook upToDate() {
        if (!stamp.equals(rows.stamp())) {
            reload();
        }
        return this;
    }

    /** Tries the versions that could not be used again. */
    void forgetBroken() {
        broken.clear();
    }

    public boolean knows(UUID version) {
        return find(version).isPresent();
    }

    /** Whether it was tried and cannot be used, so that the one before it decides. */
    public boolean isBroken(UUID version) {
        return broken.containsKey(version);
    }

    /**
     * The versions that should hold on this day or later and cannot be used; each is tried, so that it is known before its day comes. One that was
     * taken back no longer counts.
     */
    public List<RuleVersion> broken(LocalDate day) {
        versions.keySet().forEach(ruleSet -> tryOut(ruleSet, day));
        return broken.values().stream()
                .filter(version -> knows(version.id()))
                .sorted(Comparator.comparing(RuleVersion::ruleSet).thenComparing(RuleVersion::number))
                .toList();
    }

    /** What is planned, and then what holds, until one can be used. */
    private void tryOut(String ruleSet, LocalDate day) {
        for (StoredVersion stored : versions.getOrDefault(ruleSet, List.of())) {
            if (isUsable(stored) && !stored.version().validFrom().isAfter(day)) {
                return;
            }
        }
    }

    /** All versions of a rule set, the one that would be in force first. */
    public List<RuleVersion> of(String ruleSet) {
        return versions.getOrDefault(ruleSet, List.of()).stream()
                .map(StoredVersion::version)
                .toList();
    }

    /** The names of the rule sets of this kind. */
    List<String> names(RuleSource.Kind kind) {
        return versions.values().stream()
                .map(all -> all.get(0))
                .filter(stored -> stored.source().kind() == kind)
                .map(stored -> stored.version().ruleSet())
                .sorted()
                .toList();
    }

    /**
     * The compiled table that holds on this day.
     *
     * @throws IllegalStateException when no version that can be used holds on that day
     */
    public LoadedTable inForce(String table, LocalDate on) {
        return inForce(table, on, on);
    }

    /**
     * The compiled table that holds on this day for what began on an earlier one: a version that came since counts only when what runs follows it.
     *
     * @throws IllegalStateException when no version that can be used holds on that day
     */
    public LoadedTable inForce(String table, LocalDate on, LocalDate since) {
        return heldOn(table, on)
                .filter(stored -> stored.version().holdsSince(since))
                .flatMap(stored -> usable(stored).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version of " + table + " holds on " + on));
    }

    /**
     * A version that a decision names, also when another node has just published it, or when it was decided in another Overbrug.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public StoredVersion named(UUID version) {
        Optional<StoredVersion> found = anyOf(version);
        if (found.isEmpty()) {
            reload();
        }
        return found.or(() -> anyOf(version)).orElseThrow();
    }

    private Optional<StoredVersion> anyOf(UUID version) {
        return find(version)
                .or(() -> elsewhere.stream()
                        .filter(stored -> stored.version().id().equals(version))
                        .findFirst());
    }

    /**
     * The table of this version, read but not always compiled.
     *
     * @throws RuntimeException when it cannot be used
     */
    public LoadedTable table(StoredVersion stored) {
        return tables.computeIfAbsent(stored.version().id(), none -> new LoadedTable(stored));
    }

    /** A version of a rule set by its number here, also one of another Overbrug; empty when there is none, or it was taken back. */
    public Optional<StoredVersion> numbered(String ruleSet, int number) {
        return Stream.concat(versions.getOrDefault(ruleSet, List.of()).stream(), elsewhere.stream())
                .filter(stored -> stored.version().ruleSet().equals(ruleSet)
                        && stored.version().number() == number)
                .findFirst();
    }

    /** The table of this version; empty when it is none, or was made by hand and cannot be read. */
    public Optional<LoadedTable> readable(StoredVersion stored) {
        if (stored.source().kind() != RuleSource.Kind.TABLE) {
            return Optional.empty();
        }
        try {
            return Optional.of(table(stored));
        } catch (BadTable | BrokenRules e) {
            return Optional.empty();
        }
    }

    public Optional<StoredVersion> find(UUID version) {
        return versions.values().stream()
                .flatMap(List::stream)
                .filter(stored -> stored.version().id().equals(version))
                .findFirst();
    }

    private Stream<StoredVersion> heldOn(String ruleSet, LocalDate on) {
        return versions.getOrDefault(ruleSet, List.of()).stream()
                .filter(stored -> !stored.version().validFrom().isAfter(on));
    }

    private Optional<LoadedTable> usable(StoredVersion stored) {
        return isUsable(stored) ? Optional.of(table(stored)) : Optional.empty();
    }

    /** Whether a table can be compiled, and whether rules that reason can be read: those are never run from the database. */
    boolean isUsable(StoredVersion stored) {
        UUID id = stored.version().id();
        if (broken.containsKey(id)) {
            return false;
        }
        try {
            if (stored.source().kind() == RuleSource.Kind.TABLE) {
                table(stored).engine();
            } else {
                Reasoning.words(stored);
            }
            return true;
        } catch (RuntimeException e) {
            broken.put(id, stored.version());
            LOG.error(
                    "Version {} of rule set {} cannot be used; the one before it stays in force: {}",
                    stored.version().number(),
                    stored.version().ruleSet(),
                    e.getMessage());
            return false;
        }
    }
}
