package nl.overbrug.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Each step that owns a kind of dossier tells who looks after many of them at once. Decides no access: for counts, and for one's own work. */
public interface SubjectKeepers {

    /** The team of each subject; those of another kind are left out. */
    Map<UUID, UUID> teams(Collection<UUID> subjects);

    /** The subjects under way that this mentor looks after, with the participant's name. */
    Map<UUID, String> ownOf(UUID mentor);
}
