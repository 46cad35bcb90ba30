package nl.overbrug.monitor.web;

import java.util.List;
import nl.overbrug.monitor.AfterAYear;
import nl.overbrug.monitor.Distribution;
import nl.overbrug.monitor.NotAsked;
import nl.overbrug.monitor.ParticipantTable;
import nl.overbrug.monitor.Reach;
import nl.overbrug.monitor.ReachReport;
import nl.overbrug.monitor.Scope;

/** All that the page of reach shows, asked once. */
public record ReachData(
        Reach reach,
        Box flow,
        Distribution helpQuestions,
        List<ParticipantTable> participants,
        List<NotAsked> notAsked,
        FollowingView following,
        AfterAYear afterAYear) {

    static ReachData of(ReachReport report, Scope scope) {
        Reach reach = report.reach(scope);
        return new ReachData(
                reach,
                Box.flow(reach),
                report.helpQuestions(scope),
                report.participants(scope),
                report.notAsked(scope),
                FollowingView.of(report.following(scope)),
                report.afterAYear(scope));
    }

    /** Whether nobody was referred. */
    public boolean isEmpty() {
        return reach.referrals() == 0;
    }
}
