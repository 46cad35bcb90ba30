package nl.overbrug.fidelity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trajectories that came from elsewhere. Observations that came along are as good as those that are made here, so they are only added up. */
@Service
public class BroughtIn {

    private final ObservationRows rows;

    BroughtIn(ObservationRows rows) {
        this.rows = rows;
    }

    /**
     * The others are looked at by the rules as if something had changed in them.
     *
     * @param trajectories SQL that selects those whose facts were stored in this transaction; they were not there before
     * @param observed SQL that selects those of them whose observations were stored too
     */
    @Transactional
    public void take(String trajectories, String observed) {
        rows.lock();
        rows.note(trajectories);
        rows.add(observed);
    }
}
