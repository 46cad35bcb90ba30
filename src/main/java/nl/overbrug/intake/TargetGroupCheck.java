package nl.overbrug.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.intake.Referral.Status;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.rulebook.Rulebook;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a resident belongs to the target group: the mentor records facts, the rules advise, the mentor decides. */
@Service
public class TargetGroupCheck {

    private static final int LONGEST_REASON = 1000;

    private final ReferralDesk desk;
    private final Rulebook rulebook;
    private final Workflow workflow;
    private final Terms terms;

    TargetGroupCheck(ReferralDesk desk, Rulebook rulebook, Workflow workflow, Terms terms) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.workflow = workflow;
        this.terms = terms;
    }

    /** Records what is known; the rules judge it at once. */
    @Transactional
    public Result<Referral> recordFacts(UUID id, int version, RecordedFacts facts) {
        Result<Referral> saved = desk.change(
                id, version, Status.RECEIVED, "audit.aanmelding.feiten", was -> Result.done(was.withFacts(facts)));
        if (saved.isDone()) {
            workflow.complete(id, "recordFacts", Map.of());
        }
        return saved;
    }

    /** The same, but also when the rules judged already and the mentor did not decide yet: they then judge anew. */
    @Transactional
    public Result<Referral> enterFacts(UUID id, int version, RecordedFacts facts) {
        if (desk.get(id).status() != Status.CHECKED) {
            return recordFacts(id, version, facts);
        }
        Result<Referral> back = completeFacts(id, version);
        return back.isDone() ? recordFacts(id, desk.get(id).version(), facts) : back;
    }

    /** Asked by the process: lets the rules judge the recorded facts and keeps their advice. */
    @Transactional
    public void judge(UUID id) {
        Referral referral = desk.get(id);
        Decision<TargetGroupVerdict> decision =
                rulebook.decide(TargetGroupFacts.TABLE, id, referral.facts().toJudge());
        desk.save(referral.checked(decision.id(), advice(decision)), "audit.aanmelding.getoetst")
                .value();
    }

    /** Without a row there is no advice: the mentor decides, with a reason. */
    private static TargetGroupVerdict advice(Decision<TargetGroupVerdict> decision) {
        return decision.verdicts().stream().findFirst().orElse(null);
    }

    /** The mentor agrees with the advice; where no rule fits there is none to agree with. */
    @Transactional
    public Result<Referral> confirm(UUID id, int version) {
        Result<Referral> saved = desk.change(
                id,
                version,
                Status.CHECKED,
                "audit.aanmelding.advies-bevestigd",
                was -> was.check().advice() == null
                        ? Result.refused(Problem.of("outcome", "probleem.geen-regel"))
                        : Result.done(was.decided(was.check().advice(), desk.clock.today())));
        if (saved.isDone()) {
            rulebook.confirm(saved.value().check().decisionId());
            goOn(saved.value());
        }
        return saved;
    }

    /** The mentor decides otherwise; the reason is kept. */
    @Transactional
    public Result<Referral> override(UUID id, int version, TargetGroupVerdict verdict, String reason) {
        Result<Referral> saved = desk.change(
                id,
                version,
                Status.CHECKED,
                "audit.aanmelding.anders-besloten",
                was -> judgeOverride(was, verdict, reason));
        if (saved.isDone()) {
            rulebook.override(saved.value().check().decisionId(), verdict, reason.strip());
            goOn(saved.value());
        }
        return saved;
    }

    /** Back to the facts, when something is missing or wrong. */
    @Transactional
    public Result<Referral> completeFacts(UUID id, int version) {
        Result<Referral> saved = desk.change(
                id,
                version,
                Status.CHECKED,
                "audit.aanmelding.feiten-aanvullen",
                was -> Result.done(was.completingFacts()));
        if (saved.isDone()) {
            workflow.complete(id, "confirmCheck", Map.of("eligible", "COMPLETE_FACTS"));
        }
        return saved;
    }

    private Result<Referral> judgeOverride(Referral was, TargetGroupVerdict verdict, String reason) {
        if (verdict.outcome() == null) {
            return Result.refused(Problem.missing("outcome"));
        }
        boolean outside = verdict.outcome() == TargetGroupOutcome.NOT_TARGET_GROUP;
        if (outside == (verdict.outOfScopeReason() == null)) {
            return Result.refused(
                    Problem.of("outOfScopeReason", outside ? "probleem.verplicht" : "probleem.reden-niet-nodig"));
        }
        if (verdict.equals(was.check().advice())) {
            return Result.refused(Problem.of("outcome", "probleem.gelijk-aan-advies"));
        }
        if (reason == null || reason.isBlank()) {
            return Result.refused(Problem.missing("reason"));
        }
        if (reason.length() > LONGEST_REASON) {
            return Result.refused(Problem.of("reason", "probleem.te-lang", LONGEST_REASON));
        }
        return Result.done(was.decided(verdict, desk.clock.today()));
    }

    private void goOn(Referral referral) {
        Map<String, Object> routing = new HashMap<>();
        routing.put("eligible", referral.check().outcome().outcome());
        if (referral.status() == Status.ELIGIBLE) {
            routing.put("talkDue", terms.participation(referral.id(), referral.receipt(), desk.clock.today()));
        }
        workflow.complete(referral.id(), "confirmCheck", routing);
    }
}
