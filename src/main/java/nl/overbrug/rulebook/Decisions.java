package nl.overbrug.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.ruleversion.RuleVersion;

/** The decisions that were taken about a dossier, and why; in the reader's language. */
public interface Decisions {

    /**
     * All decisions about a referral or trajectory, latest first; none when nobody knows the subject.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the current person may not read the dossier
     */
    List<Line> of(UUID subject);

    /**
     * Why it was decided so. Empty when there is no such decision or nobody knows its subject.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the current person may not read the dossier
     */
    Optional<Explanation> why(UUID decision);

    /** Whether there is such a decision, and so something to ask why: a dossier of another system comes without. */
    boolean isStored(UUID decision);

    /**
     * The latest decision of a table about a dossier on these facts, to link "Waarom?" where its effect is shown.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the current person may not read the dossier
     */
    Optional<UUID> latest(UUID subject, RuleTable<?, ?> table, Record facts);

    /** The page of the dossier that a decision is about, for instance {@code /aanmeldingen/…}; empty when nobody knows it. */
    Optional<String> pageOf(UUID subject);

    /**
     * @param ruleSet what was decided on, for instance "Doelgroep"
     * @param conclusion what was decided, one for each deciding row
     * @param version which version of the rules decided
     */
    record Line(UUID id, String ruleSet, List<String> conclusion, RuleVersion version, Instant at, Judged judged) {}

    /** What a person said to it. */
    enum Judged {
        NOT_YET,
        CONFIRMED,
        OVERRIDDEN
    }
}
