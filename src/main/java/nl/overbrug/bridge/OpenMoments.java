package nl.overbrug.bridge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;

/** For which moments the Bridge is measured, and for which it can be now; whoever plans the measurements answers. */
public interface OpenMoments {

    /** Those of a trajectory, in their order. */
    List<MeasurementMoment> of(UUID trajectoryId);

    /** Why it cannot be measured for this moment now, and where the reader would want to know, when it can; empty when it can. */
    Optional<Problem> obstacle(UUID trajectoryId, String moment);
}
