package nl.overbrug.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.Audit;
import nl.overbrug.people.SubjectAccess;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may read decisions about a dossier: whoever may read the dossier, as the step that owns it says. */
@Component
class DossierDoor {

    private final List<SubjectAccess> owners;
    private final Audit audit;

    DossierDoor(List<SubjectAccess> owners, Audit audit) {
        this.owners = owners;
        this.audit = audit;
    }

    /**
     * Whether anybody knows this subject.
     *
     * @throws AccessDeniedException when the current person may not read it
     */
    boolean isOpen(UUID subject) {
        Optional<Boolean> mayRead = owners.stream()
                .map(owner -> owner.mayRead(subject))
                .flatMap(Optional::stream)
                .findFirst();
        if (mayRead.isPresent() && !mayRead.get()) {
            throw new AccessDeniedException("no access to this dossier");
        }
        return mayRead.isPresent();
    }

    /** The same, and notes that the dossier was read. */
    boolean open(UUID subject) {
        boolean open = isOpen(subject);
        if (open) {
            audit.read(subject, "audit.besluit.gelezen");
        }
        return open;
    }

    Optional<String> pageOf(UUID subject) {
        return owners.stream()
                .map(owner -> owner.pageOf(subject))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
