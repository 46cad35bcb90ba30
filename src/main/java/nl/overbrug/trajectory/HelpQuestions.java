package nl.overbrug.trajectory;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;

/** What the participant came with; whoever keeps the referral answers. */
public interface HelpQuestions {

    /** The pillars with a help question; empty when none are known. Somebody who returned keeps those of before. */
    Set<Pillar> of(UUID trajectoryId);

    /** The same in the participant's own words; empty when none were written down. */
    Optional<String> words(UUID trajectoryId);
}
