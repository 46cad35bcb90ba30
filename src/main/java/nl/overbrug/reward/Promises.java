package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.plan.Action;
import nl.overbrug.plan.PlanActions;
import nl.overbrug.plan.Plans;
import nl.overbrug.rollout.Element;
import nl.overbrug.rollout.Introductions;
import nl.overbrug.rulebook.Decision;
import nl.overbrug.trajectory.Trajectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promising a voucher with an action, once the participant chose it. The trajectory's own mentor only. */
@Service
public class Promises {

    private final Plans plans;
    private final PlanActions actions;
    private final RewardCheck check;
    private final VoucherDesk desk;
    private final Introductions introductions;

    Promises(Plans plans, PlanActions actions, RewardCheck check, VoucherDesk desk, Introductions introductions) {
        this.introductions = introductions;
        this.plans = plans;
        this.actions = actions;
        this.check = check;
        this.desk = desk;
    }

    /** The action of this trajectory's plans; to read: a mentor of the team. */
    public Optional<Action> action(UUID trajectoryId, UUID actionId) {
        return plans.of(trajectoryId).stream()
                .flatMap(plan -> plan.action(actionId).stream())
                .findFirst();
    }

    /**
     * Promises a voucher if the rules say that one belongs to the action. The rules' answer is stored either way.
     *
     * @param behaviour the kind of action, a code of the {@link Catalogue}
     * @return refused with the field {@code behaviour}, in the rules' words, or when the action is not open
     */
    @Transactional
    public Result<Voucher> promise(UUID trajectoryId, UUID actionId, String behaviour) {
        Trajectory trajectory = desk.caseload(trajectoryId);
        Action action = action(trajectoryId, actionId).orElse(null);
        List<Problem> problems = problems(trajectory, action, behaviour);
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        LocalDate today = desk.today();
        Decision<RewardVerdict> decision = check.decide(trajectory, action, behaviour, today);
        if (!decision.verdict().rewarded()) {
            return Result.refused(
                    Problem.of("behaviour", decision.verdict().refusal().messageKey()));
        }
        Voucher voucher = voucher(trajectory, action, behaviour, decision);
        if (!desk.add(voucher, trajectory.mentorId())) {
            return Result.refused(Problem.of("behaviour", NoReward.REWARDED_BEFORE.messageKey()));
        }
        check.warn(trajectoryId, trajectory.participantId(), today);
        if (!behaviour.equals(action.rewardType())) {
            actions.reward(actionId, behaviour);
        }
        return Result.done(voucher);
    }

    /** The participant rather has no voucher for this; refused unless it is only promised. */
    @Transactional
    public Result<Voucher> decline(UUID voucherId, int version) {
        Voucher was = desk.own(voucherId);
        if (was.state() != Voucher.State.PROMISED) {
            return Result.refused(Problem.of("", "probleem.bon-niet-toegezegd"));
        }
        if (was.version() != version) {
            return Result.refused(Problem.stale());
        }
        Voucher declined = was.settled(Voucher.State.DECLINED, desk.today(), Voucher.Story.NONE);
        UUID by = desk.caseload(was.trajectoryId()).mentorId();
        return desk.save(declined, LedgerEntry.Deed.DECLINED, desk.today(), by);
    }

    private List<Problem> problems(Trajectory trajectory, Action action, String behaviour) {
        if (trajectory.isEnded()) {
            return List.of(Problem.of("", "probleem.traject-beeindigd"));
        }
        Optional<Problem> notYet = introductions.refusal(trajectory.id(), Element.REWARDS);
        if (notYet.isPresent()) {
            return List.of(notYet.get());
        }
        if (action == null || !action.isOpen()) {
            return List.of(Problem.of("", "probleem.actie-niet-open"));
        }
        if (behaviour == null || behaviour.isBlank()) {
            return List.of(Problem.of("behaviour", "probleem.verplicht-keuze"));
        }
        return behaviour.matches("[A-Z][A-Z0-9_]{0,39}")
                ? List.of()
                : List.of(Problem.of("behaviour", "probleem.onbekende-keuze"));
    }

    private Voucher voucher(Trajectory trajectory, Action action, String behaviour, Decision<RewardVerdict> decision) {
        return new Voucher(
                UUID.randomUUID(),
                1,
                trajectory.id(),
                trajectory.participantId(),
                new Voucher.Purpose(Voucher.Kind.ACTION, action.id(), behaviour),
                decision.verdict().amount(),
                decision.id(),
                Voucher.State.PROMISED,
                new Voucher.Dates(desk.today(), null, null, null, null, null),
                Voucher.Story.NONE);
    }
}
