package nl.overbrug.people;

import java.util.Optional;
import java.util.UUID;

/** Each step that owns a kind of dossier answers for it, so that ground pages (such as "Waarom?") need not know the steps. */
public interface SubjectAccess {

    /** @return whether the current person may read this subject; empty when it is not of this kind */
    Optional<Boolean> mayRead(UUID subject);

    /** The page to go back to, for instance {@code /aanmeldingen/…}; empty when it is not of this kind. */
    Optional<String> pageOf(UUID subject);
}
