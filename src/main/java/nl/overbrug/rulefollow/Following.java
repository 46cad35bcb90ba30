package nl.overbrug.rulefollow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruleversion.FollowedBy;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionPublished;
import nl.overbrug.ruleversion.VersionWithdrawn;
import nl.overbrug.workflow.StuckWork;
import nl.overbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets what runs follow a version from its first day on, part by part: the first part in the transaction in which the version is published, or
 * in which its day comes; each next part in one of its own, so that what was stopped half-way goes on where it was.
 */
@Service
public class Following implements FollowedBy {

    /** So many follow in one transaction: less than a second of work. */
    static final int PART = 100;

    private final List<Followers> followers;
    private final FollowRuns runs;
    private final Workflow workflow;
    private final StuckWork stuck;
    private final MovableClock clock;

    Following(List<Followers> followers, FollowRuns runs, Workflow workflow, StuckWork stuck, MovableClock clock) {
        this.followers = followers;
        this.runs = runs;
        this.workflow = workflow;
        this.stuck = stuck;
        this.clock = clock;
    }

    /** Whether a publisher can choose that what runs follows too. */
    public boolean isPossible(String ruleSet) {
        return of(ruleSet).isPresent();
    }

    @Override
    public Optional<Progress> progress(UUID version) {
        return runs.find(version)
                .map(run -> run.progress(!run.isEnded() && stuck.isStuck(version), runs.dates(version)));
    }

    @EventListener
    void published(VersionPublished published) {
        RuleVersion version = published.version();
        if (version.running() && isPossible(version.ruleSet())) {
            runs.insert(version.id(), version.ruleSet());
            workflow.start("rulefollow", version.id(), routing(version.validFrom()));
        }
    }

    private Map<String, Object> routing(LocalDate from) {
        Instant start = from.atStartOfDay(MovableClock.ZONE).toInstant();
        return Map.of("holds", from.isAfter(clock.today()) ? "NO" : "YES", "holdsFrom", start);
    }

    @EventListener
    void withdrawn(VersionWithdrawn withdrawn) {
        runs.delete(withdrawn.version().id());
        workflow.tell(withdrawn.version().id(), "versionWithdrawn", Map.of());
    }

    /** Lets the next part follow. @return whether there are more */
    @Transactional
    public boolean followOn(UUID version) {
        Optional<FollowRun> held = runs.hold(version);
        if (held.isEmpty() || held.get().isEnded()) {
            return false;
        }
        FollowRun run = held.get();
        Followers those = of(run.ruleSet()).orElseThrow();
        if (run.beganAt() == null) {
            run = run.begun(those.running(), clock.instant());
        }
        List<UUID> part = those.running(run.last(), PART);
        List<Shift> changed =
                part.stream().flatMap(id -> those.follow(id).stream()).toList();
        run = run.with(
                part, (int) changed.stream().map(Shift::subject).distinct().count());
        each(changed).forEach((what, many) -> runs.count(version, what, many));
        boolean more = part.size() == PART;
        runs.update(more ? run : run.ended(clock.instant()));
        return more;
    }

    /** For how many each of the dates changed. */
    private static Map<String, Integer> each(List<Shift> changed) {
        Map<String, Set<UUID>> subjects = new HashMap<>();
        changed.forEach(shift ->
                subjects.computeIfAbsent(shift.what(), none -> new HashSet<>()).add(shift.subject()));
        Map<String, Integer> each = new HashMap<>();
        subjects.forEach((what, ids) -> each.put(what, ids.size()));
        return each;
    }

    private Optional<Followers> of(String ruleSet) {
        return followers.stream().filter(each -> each.ruleSet().equals(ruleSet)).findFirst();
    }
}
