package nl.overbrug.ruleversion.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.ruleversion.FollowedBy;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.UnderWay;
import nl.overbrug.ruleversion.VersionCoverage;
import nl.overbrug.ruleversion.VersionCoverage.Unwatched;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands beside the rules: how far what runs follows them and, for who may change them, what is being changed and what is not watched. */
@Component
class BesideRules {

    private final ObjectProvider<UnderWay> changes;
    private final ObjectProvider<FollowedBy> followers;
    private final VersionCoverage coverage;
    private final CurrentPerson current;

    BesideRules(
            ObjectProvider<UnderWay> changes,
            ObjectProvider<FollowedBy> followers,
            VersionCoverage coverage,
            CurrentPerson current) {
        this.changes = changes;
        this.followers = followers;
        this.coverage = coverage;
        this.current = current;
    }

    boolean mayChange() {
        return changes.stream().findAny().isPresent() && current.get().has(Role.POLICY);
    }

    /** By rule set; none for who may not change them. */
    Map<String, UnderWay.Draft> drafts(Collection<String> ruleSets) {
        Map<String, UnderWay.Draft> drafts = new HashMap<>();
        if (mayChange()) {
            ruleSets.forEach(ruleSet -> changes.stream()
                    .flatMap(change -> change.on(ruleSet).stream())
                    .forEach(draft -> drafts.put(ruleSet, draft)));
        }
        return drafts;
    }

    /** How far what runs follows each version, by its id. */
    Map<UUID, FollowedBy.Progress> followed(PublishedSet set) {
        Map<UUID, FollowedBy.Progress> followed = new HashMap<>();
        set.history().stream()
                .map(past -> past.version().id())
                .forEach(id -> followers.stream()
                        .flatMap(each -> each.progress(id).stream())
                        .forEach(progress -> followed.put(id, progress)));
        return followed;
    }

    /** Empty for who may not change them, and for rules that are no table. */
    Optional<List<Unwatched>> unwatched(PublishedSet set) {
        return mayChange() && set.isTable() ? coverage.of(set.version()) : Optional.empty();
    }
}
