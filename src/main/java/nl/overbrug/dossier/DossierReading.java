package nl.overbrug.dossier;

import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Component;

/** Who reads a dossier, and that it was read. */
@Component
class DossierReading {

    private final CurrentPerson current;
    private final Audit audit;

    DossierReading(CurrentPerson current, Audit audit) {
        this.current = current;
        this.audit = audit;
    }

    boolean noteAndTellWhetherOwn(Trajectory trajectory) {
        audit.read(trajectory.id(), "audit.traject.gelezen");
        return current.get().id().equals(trajectory.mentorId());
    }
}
