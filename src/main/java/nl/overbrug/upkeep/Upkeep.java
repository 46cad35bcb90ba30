package nl.overbrug.upkeep;

import java.util.List;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.workflow.StuckJob;
import nl.overbrug.workflow.StuckWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work that got stuck, for administrators only; what it is about they do not see. */
@Service
public class Upkeep {

    private final StuckWork work;
    private final CurrentPerson current;
    private final Audit audit;

    Upkeep(StuckWork work, CurrentPerson current, Audit audit) {
        this.work = work;
        this.current = current;
        this.audit = audit;
    }

    /**
     * What got stuck, the longest first.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anybody but an administrator
     */
    public List<StuckJob> stuck() {
        current.require(Role.ADMIN);
        return work.all();
    }

    /**
     * Has work tried again; audited with the dossier that it belongs to.
     *
     * @param job which; null for everything that is stuck
     * @return how many; 0 when it was not stuck any more
     * @throws org.springframework.security.access.AccessDeniedException for anybody but an administrator
     */
    @Transactional
    public int retry(String job) {
        List<StuckJob> again = stuck().stream()
                .filter(each -> job == null || job.equals(each.id()))
                .filter(each -> work.retry(each.id()))
                .toList();
        again.stream()
                .filter(each -> each.key() != null)
                .forEach(each -> audit.changed(each.key(), "audit.werk.opnieuw"));
        return again.size();
    }
}
