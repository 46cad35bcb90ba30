package nl.overbrug.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.rulebook.Decisions;
import org.springframework.stereotype.Service;

/** The referrals of the own team, to read. */
@Service
public class Referrals {

    private final ReferralRows rows;
    private final ReferralLines lines;
    private final CurrentPerson current;
    private final Audit audit;
    private final Decisions decisions;

    Referrals(ReferralRows rows, ReferralLines lines, CurrentPerson current, Audit audit, Decisions decisions) {
        this.rows = rows;
        this.lines = lines;
        this.current = current;
        this.audit = audit;
        this.decisions = decisions;
    }

    /**
     * Opens a referral; that it was read is kept.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anybody but a mentor of its team
     */
    public Optional<Referral> open(UUID id) {
        Optional<Referral> found = rows.find(id);
        found.ifPresent(referral -> {
            current.requireMentorOf(referral.teamId());
            audit.read(id, "audit.aanmelding.gelezen");
        });
        return found;
    }

    /** Whether the current person may change it: the mentor who holds it, or any of the team while nobody does. */
    public boolean mayChange(Referral referral) {
        return current.find()
                .filter(me -> me.has(Role.MENTOR) && me.inTeam(referral.teamId()))
                .filter(me -> referral.mentorId() == null || referral.mentorId().equals(me.id()))
                .isPresent();
    }

    /** The stored decision on the terms, which set until when its task may wait; empty for one from before that was stored. */
    public Optional<UUID> whyThen(Referral referral) {
        return decisions.latest(
                referral.id(),
                TermSituation.TABLE,
                new TermSituation(referral.receipt().threatening()));
    }

    public List<ReferralLine> list(ReferralFilter filter) {
        Person me = current.require(Role.MENTOR);
        return lines.list(me, filter);
    }

    /** How many there are in all pages together. */
    public int count(ReferralFilter filter) {
        return lines.count(current.require(Role.MENTOR), filter);
    }

    /** The conversations about taking part, the first one first. */
    public List<ParticipationTalk> talks(UUID id) {
        return lines.talks(id);
    }
}
