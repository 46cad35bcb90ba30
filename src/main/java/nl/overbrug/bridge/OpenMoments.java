package nl.overbrug.bridge;

import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;

/** For which moments the Bridge can be measured now; whoever plans the measurements answers. */
public interface OpenMoments {

    /** Why it cannot be measured for this moment now, and where the reader would want to know, when it can; empty when it can. */
    Optional<Problem> obstacle(UUID trajectoryId, MeasurementMoment moment);
}
