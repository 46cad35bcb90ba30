package nl.overbrug.ruledraft;

import java.util.List;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.rulefollow.Following;
import nl.overbrug.ruleversion.NewVersion;
import nl.overbrug.ruleversion.Publishing;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionStory;
import org.springframework.stereotype.Component;

/** Where a draft becomes a version. */
@Component
class DraftPublishing {

    private final Publishing publishing;
    private final DraftChanges changes;
    private final Following following;

    DraftPublishing(Publishing publishing, DraftChanges changes, Following following) {
        this.following = following;
        this.publishing = publishing;
        this.changes = changes;
    }

    List<Problem> obstacles(Draft draft) {
        return changes.obstacles(draft);
    }

    /** Whether what runs can follow this rule set too. */
    boolean canReachRunning(String ruleSet) {
        return following.isPossible(ruleSet);
    }

    RuleVersion publish(Draft draft, UUID author) {
        return publishing.publish(new NewVersion(
                draft.ruleSet(),
                draft.source(),
                draft.cases(),
                draft.proposal().from(),
                new VersionStory(
                        author,
                        draft.proposal().reason(),
                        draft.proposal().note(),
                        draft.proposal().running())));
    }
}
