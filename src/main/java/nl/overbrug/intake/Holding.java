package nl.overbrug.intake;

import java.util.UUID;
import nl.overbrug.kernel.Result;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a referral: a mentor of the team takes it up, and may give it back to the team. */
@Service
public class Holding {

    private final ReferralDesk desk;
    private final Workflow workflow;

    Holding(ReferralDesk desk, Workflow workflow) {
        this.desk = desk;
        this.workflow = workflow;
    }

    /** The current mentor takes it up; nothing changes when it is the own already. */
    @Transactional
    public Result<Referral> take(UUID id) {
        Referral referral = desk.get(id);
        UUID me = desk.holder(referral);
        if (me.equals(referral.mentorId())) {
            return Result.done(referral);
        }
        return hold(referral, me, "audit.aanmelding.opgepakt");
    }

    /** Gives it back to the team. */
    @Transactional
    public Result<Referral> giveBack(UUID id) {
        Referral referral = desk.get(id);
        desk.holder(referral);
        return hold(referral, null, "audit.aanmelding.teruggegeven");
    }

    private Result<Referral> hold(Referral referral, UUID mentor, String what) {
        Result<Referral> saved = desk.save(referral.takenBy(mentor), what);
        if (saved.isDone()) {
            workflow.handOver(referral.id(), referral.teamId(), mentor);
        }
        return saved;
    }
}
