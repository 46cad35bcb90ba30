package nl.overbrug.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.Audit;
import nl.overbrug.people.Person;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Stores a new referral and starts its process; the person who registers it holds it, until given back to the team. */
@Component
class ReferralStart {

    private final ReferralRows rows;
    private final Terms terms;
    private final Audit audit;
    private final Workflow workflow;
    private final MovableClock clock;

    ReferralStart(ReferralRows rows, Terms terms, Audit audit, Workflow workflow, MovableClock clock) {
        this.rows = rows;
        this.terms = terms;
        this.audit = audit;
        this.workflow = workflow;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    UUID begin(UUID participantId, Referral.Receipt receipt, Person mentor) {
        Referral referral = new Referral(
                UUID.randomUUID(),
                1,
                participantId,
                mentor.teamId(),
                mentor.id(),
                receipt,
                Referral.Status.RECEIVED,
                RecordedFacts.NONE,
                null,
                null,
                null,
                null,
                null);
        rows.insert(referral, clock.instant());
        audit.changed(referral.id(), "audit.aanmelding.geregistreerd");
        Map<String, Object> routing = new HashMap<>();
        routing.put("team", mentor.teamId());
        routing.put("mentor", mentor.id());
        routing.put("firstTalkDue", terms.firstTalk(referral.id(), receipt));
        workflow.start("intake", referral.id(), routing);
        return referral.id();
    }
}
