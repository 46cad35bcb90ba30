package nl.overbrug.intake;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.HeldByColleague;
import nl.overbrug.people.Person;
import nl.overbrug.workflow.Workflow;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What every change of a referral goes through: who may, is it still in that state, is the page stale, who did it. */
@Component
class ReferralDesk {

    final MovableClock clock;
    private final ReferralRows rows;
    private final CurrentPerson current;
    private final Audit audit;
    private final Workflow workflow;

    ReferralDesk(ReferralRows rows, CurrentPerson current, Audit audit, Workflow workflow, MovableClock clock) {
        this.rows = rows;
        this.current = current;
        this.audit = audit;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Changes a referral that must stand in this state. A referral that nobody took up yet becomes the current mentor's. Refused when a
     * colleague took it up since the page was opened.
     *
     * @throws AccessDeniedException when it is another team's, or was another mentor's already
     */
    Result<Referral> change(
            UUID id, int version, Referral.Status expected, String what, Function<Referral, Result<Referral>> judge) {
        Referral was = get(id);
        if (was.version() != version && isOfColleague(was)) {
            return Result.refused(Problem.of("", "probleem.aanmelding.van-collega"));
        }
        UUID me = holder(was);
        if (was.status() != expected) {
            return Result.refused(
                    Problem.of("", "probleem.aanmelding." + was.status().name().toLowerCase(Locale.ROOT)));
        }
        if (was.version() != version) {
            return Result.refused(Problem.stale());
        }
        Result<Referral> judged = judge.apply(was.takenBy(me));
        if (judged.isDone() && was.mentorId() == null) {
            workflow.handOver(id, was.teamId(), me);
        }
        return judged.isDone() ? save(judged.value(), what) : judged;
    }

    /** Who holds the referral from now on: the current mentor, who must be of its team; nobody else may hold it already. */
    UUID holder(Referral referral) {
        Person me = current.requireMentorOf(referral.teamId());
        if (referral.mentorId() != null && !referral.mentorId().equals(me.id())) {
            throw new HeldByColleague(referral.mentorId());
        }
        return me.id();
    }

    private boolean isOfColleague(Referral referral) {
        Person me = current.requireMentorOf(referral.teamId());
        return referral.mentorId() != null && !referral.mentorId().equals(me.id());
    }

    Referral get(UUID id) {
        return rows.find(id).orElseThrow(() -> new AccessDeniedException("no such referral"));
    }

    Result<Referral> save(Referral referral, String what) {
        if (!rows.update(referral)) {
            return Result.refused(Problem.stale());
        }
        audit.changed(referral.id(), what);
        return Result.done(referral);
    }
}
