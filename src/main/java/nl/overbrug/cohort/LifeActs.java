package nl.overbrug.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.overbrug.cohort.Act.Moment;
import nl.overbrug.cohort.Act.Next;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.trajectory.EndReason;

/** What happens in a trajectory, talk by talk, from the first up to its end. */
final class LifeActs {

    /** The first two talks are about the Bridge. */
    private static final int FIRST_REVIEW = 2;

    private static final LocalDate LAST_T3 = LocalDate.of(2019, 6, 15);
    private static final LocalDate AFTER_REPLAY = LocalDate.of(2019, 8, 5);

    private final Life life;
    private final Dice dice;
    private final Bridging bridging;
    private final PlanStory plans;
    private final RewardStory rewards;
    private final List<Act> acts = new ArrayList<>();
    private final List<Moment> measured = new ArrayList<>();
    private LocalDateTime now;

    /**
     * @param first positions at the start, {@code halfway} at six months, {@code last} at the end; empty where never filled in
     * @param scarcity the items at the start, and at the end
     */
    record Bridging(
            Map<Pillar, Integer> first,
            Map<Pillar, Integer> halfway,
            Map<Pillar, Integer> last,
            List<Integer> scarcity,
            List<Integer> scarcityLater) {}

    LifeActs(Life life, Bridging bridging, List<GoalRecipe> goals, Dice dice) {
        this.life = life;
        this.dice = dice;
        this.bridging = bridging;
        this.plans = new PlanStory(life, goals, dice.fork());
        this.rewards = new RewardStory(life, dice.fork());
    }

    List<Act> acts() {
        boolean allAtOnce = dice.chance(60);
        for (int talk = 0; talk <= life.lastTalk(); talk++) {
            now = life.talks().get(talk);
            if (talk < FIRST_REVIEW) {
                acts.add(new Act.Converse(tick(), caseNo(), talk + 1, true, next(talk)));
            }
            if (life.bridged()) {
                fillBridge(talk, allAtOnce);
                review(talk);
                List<Act> planned = plans.plan(talk, this::tick);
                acts.addAll(planned);
                acts.addAll(rewards.promise(talk, planned, this::tick));
                measure(talk);
            }
        }
        end();
        return acts;
    }

    private void review(int talk) {
        if (talk < FIRST_REVIEW) {
            return;
        }
        boolean faceToFace = talk == life.lastTalk() || isMeasuring(talk) || dice.chance(85);
        Next next = plans.isPlanningAt(talk) ? Next.PLAN : Next.REVIEW;
        if (talk == life.lastTalk() && life.fate() == Fate.GOALS_REACHED) {
            next = Next.OUTFLOW;
        }
        acts.add(new Act.Review(
                tick(), caseNo(), faceToFace, plans.review(talk), dice.chance(10), dice.chance(8), next(talk), next));
        acts.addAll(plans.reach(talk, this::tick));
        acts.addAll(rewards.handOver(talk, plans.doneAt(talk), this::tick));
    }

    /** Starts at the pillars of the help questions; often the rest, and always the wishes and priorities, follow in the second talk. */
    private void fillBridge(int talk, boolean allAtOnce) {
        Collection<Pillar> asked = life.one().facts().helpQuestions();
        if (talk == 0) {
            Map<Pillar, Integer> now = new EnumMap<>(bridging.first());
            if (!allAtOnce) {
                now.keySet().retainAll(asked);
            }
            acts.add(new Act.FillBridge(
                    tick(), caseNo(), Collections.unmodifiableMap(now), Map.of(), List.of(), List.of()));
        } else if (talk == 1) {
            Map<Pillar, Integer> rest = new EnumMap<>(bridging.first());
            rest.keySet().removeIf(pillar -> allAtOnce || asked.contains(pillar));
            List<Pillar> priorities = List.copyOf(dice.some(dice.between(2, 3), asked));
            acts.add(new Act.FillBridge(
                    tick(),
                    caseNo(),
                    Collections.unmodifiableMap(rest),
                    wanted(asked),
                    Phrases.links(priorities, dice),
                    priorities));
        }
    }

    private Map<Pillar, Integer> wanted(Collection<Pillar> asked) {
        Map<Pillar, Integer> wanted = new EnumMap<>(Pillar.class);
        bridging.first().forEach((pillar, step) -> {
            if (step != Positions.NOT_APPLICABLE && asked.contains(pillar)) {
                wanted.put(pillar, Math.min(5, step + dice.between(1, 2)));
            }
        });
        return Collections.unmodifiableMap(wanted);
    }

    private boolean isMeasuring(int talk) {
        return isDue(Moment.T2, talk, 6) || isDue(Moment.T3, talk, 12);
    }

    /** The last measurement, in the talk that ends it, follows the end. */
    private void measure(int talk) {
        boolean closing = talk == life.lastTalk() && life.endsAt() != null;
        if (talk == 1) {
            measure(Moment.T1, bridging.first(), bridging.scarcity());
        } else if (closing) {
            return;
        } else if (isDue(Moment.T2, talk, 6)) {
            boolean last = life.fate() == Fate.NO_CONTACT || (life.fate() == Fate.RUNNING && !reachesT3());
            measure(Moment.T2, last ? bridging.last() : bridging.halfway(), List.of());
        } else if (isDue(Moment.T3, talk, 12)) {
            measure(Moment.T3, bridging.last(), bridging.scarcityLater());
        }
    }

    private boolean isDue(Moment moment, int talk, int months) {
        return life.isMeasuredTwice()
                && !measured.contains(moment)
                && !life.dateOf(talk).isBefore(aboutMonth(months))
                && (moment != Moment.T3 || reachesT3());
    }

    /** The last ones are not measured yet after twelve months, so that there is something to do when the replay is done. */
    private boolean reachesT3() {
        return aboutMonth(12).isBefore(LAST_T3);
    }

    /** A few days early is soon enough. */
    private LocalDate aboutMonth(int months) {
        return life.startedOn().plusMonths(months).minusDays(6);
    }

    private void measure(Moment moment, Map<Pillar, Integer> positions, List<Integer> scarcity) {
        measured.add(moment);
        acts.add(new Act.Measure(tick(), caseNo(), moment, positions, List.copyOf(scarcity)));
    }

    private void end() {
        if (life.endsAt() == null) {
            return;
        }
        now = life.endsAt().isAfter(now) ? life.endsAt() : now;
        EndReason reason = EndReason.valueOf(life.fate().name());
        boolean lastTalk = life.fate().endsInATalk();
        acts.add(
                reason.isOutflow()
                        ? new Act.Outflow(tick(), caseNo())
                        : new Act.EndEarly(tick(), caseNo(), reason, lastTalk));
        if (lastTalk) {
            measure(Moment.LAST, bridging.last(), bridging.scarcityLater());
        }
    }

    /** The next appointment; who loses contact had one too. */
    private LocalDateTime next(int talk) {
        if (talk < life.lastTalk()) {
            return life.talks().get(talk + 1);
        }
        boolean expected = life.fate() == Fate.RUNNING || life.fate() == Fate.NO_CONTACT;
        LocalDate date = life.dateOf(talk).plusDays(dice.between(14, 28));
        if (life.fate() == Fate.RUNNING && date.isBefore(AFTER_REPLAY)) {
            date = AFTER_REPLAY.plusDays(dice.below(10));
        }
        return expected ? Office.onOrAfter(date).atTime(10, 0) : null;
    }

    private int caseNo() {
        return life.one().number();
    }

    private Instant tick() {
        Instant at = Office.instant(now);
        now = now.plusMinutes(1);
        return at;
    }
}
