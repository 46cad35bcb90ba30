package nl.overbrug.monitor.web;

import java.util.List;
import nl.overbrug.kernel.SmallCounts.Shown;
import nl.overbrug.monitor.AfterAYear;
import nl.overbrug.monitor.NotAsked;
import nl.overbrug.monitor.Outset;
import nl.overbrug.monitor.ParticipantTable;
import nl.overbrug.monitor.ReachBoxes;
import nl.overbrug.monitor.ReachReport;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ShownReach;

/** All that the page of reach shows, asked once. */
public record ReachData(ShownReach reach, Box flow, List<NotAsked> notAsked, FollowingView following) {

    static ReachData of(ReachReport report, Scope scope) {
        ShownReach reach = report.reach(scope);
        return new ReachData(reach, Box.flow(reach.boxes()), report.notAsked(scope, reach), FollowingView.of(reach));
    }

    public List<ParticipantTable> participants() {
        return reach.participants();
    }

    public AfterAYear afterAYear() {
        return reach.afterAYear();
    }

    /** None when it is known that nobody's year is over. */
    public List<Outset> outsets() {
        return reach.outsets();
    }

    public Shown checking() {
        return reach.boxes().of(ReachBoxes.CHECKING);
    }

    public Shown notAskedYet() {
        return reach.boxes().of(ReachBoxes.NOT_ASKED_YET);
    }

    /** Whether it is known that nobody was referred. */
    public boolean isEmpty() {
        return reach.isEmpty();
    }
}
