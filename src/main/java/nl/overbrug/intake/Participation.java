package nl.overbrug.intake;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overbrug.intake.Referral.Status;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.NewTrajectory;
import nl.overbrug.trajectory.TrajectoryStart;
import nl.overbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a resident of the target group takes part, and with what consent. */
@Service
public class Participation {

    /** When the question comes back on the day that was agreed. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ReferralDesk desk;
    private final ParticipationRows rows;
    private final Workflow workflow;
    private final Terms terms;
    private final TrajectoryStart trajectories;

    Participation(
            ReferralDesk desk, ParticipationRows rows, Workflow workflow, Terms terms, TrajectoryStart trajectories) {
        this.desk = desk;
        this.rows = rows;
        this.workflow = workflow;
        this.terms = terms;
        this.trajectories = trajectories;
    }

    /** Records a conversation about taking part. "Not now" comes back on the agreed date. */
    @Transactional
    public Result<Referral> discuss(UUID id, int version, ParticipationTalk talk) {
        Result<Referral> saved = desk.change(id, version, Status.ELIGIBLE, "audit.aanmelding.deelname", was -> {
            List<Problem> problems = talk.problems(was.receipt().on(), desk.clock.today());
            return problems.isEmpty() ? Result.done(was.discussed(talk)) : Result.refused(problems);
        });
        if (saved.isDone()) {
            rows.insert(saved.value(), desk.clock.instant());
            Map<String, Object> routing = new HashMap<>();
            routing.put("joined", talk.answer());
            if (talk.askAgainOn() != null) {
                routing.put(
                        "askAgainAt",
                        talk.askAgainOn()
                                .atTime(MORNING)
                                .atZone(MovableClock.ZONE)
                                .toInstant());
            }
            workflow.complete(id, "discussParticipation", routing);
        }
        return saved;
    }

    /** Asks before the agreed date after all. */
    @Transactional
    public Result<Referral> askSooner(UUID id, int version) {
        Result<Referral> saved =
                desk.change(id, version, Status.WAITING, "audit.aanmelding.eerder-vragen", Result::done);
        if (saved.isDone()) {
            workflow.tell(id, "askSooner", Map.of());
        }
        return saved;
    }

    /** Asked by the process: the time to ask again has come. Returns until when the conversation may wait, by the terms of today. */
    @Transactional
    public Instant reopen(UUID id) {
        Referral reopened = desk.save(desk.get(id).reopened(), "audit.aanmelding.weer-opgepakt")
                .value();
        return terms.participation(id, reopened.receipt(), desk.clock.today());
    }

    /** Records the consents; the trajectory then starts, with or without them. */
    @Transactional
    public Result<Referral> recordConsent(UUID id, int version, boolean research, boolean sharing) {
        Referral.Consent consent = new Referral.Consent(research, sharing, desk.clock.today());
        Result<Referral> saved = desk.change(
                id,
                version,
                Status.JOINING,
                "audit.aanmelding.toestemming",
                was -> Result.done(was.consented(consent)));
        if (saved.isDone()) {
            workflow.complete(id, "recordConsent", Map.of());
        }
        return saved;
    }

    /** Asked by the process: starts the trajectory with the mentor who holds the referral. */
    @Transactional
    public void startTrajectory(UUID id) {
        Referral referral = desk.get(id);
        UUID trajectory = trajectories.start(new NewTrajectory(
                referral.participantId(), id, null, referral.teamId(), referral.mentorId(), desk.clock.today()));
        desk.save(referral.started(trajectory), "audit.aanmelding.gestart").value();
    }
}
