package nl.overbrug.fidelity;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Observations that came from elsewhere with the facts they were read from: as good as those that are made here, so they are only added up. */
@Service
public class BroughtIn {

    private final ObservationRows rows;

    BroughtIn(ObservationRows rows) {
        this.rows = rows;
    }

    /** @param trajectories whose observations were stored in this transaction; they had none before */
    @Transactional
    public void observationsOf(List<UUID> trajectories) {
        rows.lock();
        rows.add(trajectories);
    }
}
