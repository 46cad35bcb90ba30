package nl.overbrug.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.overbrug.kernel.MovableClock;
import org.junit.jupiter.api.Test;

/** Every act of a trajectory comes after what it rests on, as the pages would demand. */
class LivesTest {

    @Test
    void theFirstBridgeIsFilledInWithinThreeConversationsAnd21Days() {
        Map<Integer, Act.Start> starts = Acts.byCase(Act.Start.class);
        Map<Integer, LocalDate> complete = new TreeMap<>();
        Acts.of(Act.FillBridge.class).forEach(act -> complete.put(act.caseNo(), day(act)));
        assertThat(complete).hasSize(62);
        complete.forEach((caseNo, on) ->
                assertThat(on).isBeforeOrEqualTo(day(starts.get(caseNo)).plusDays(21)));
    }

    @Test
    void plansFollowGoalsAndReviewsFollowPlans() {
        lives().forEach((caseNo, acts) -> {
            Set<Integer> goals = new HashSet<>();
            Set<Integer> open = new HashSet<>();
            for (Act act : acts) {
                if (act instanceof Act.SetGoal goal) {
                    assertThat(goals.add(goal.goal())).isTrue();
                } else if (act instanceof Act.MakePlan plan) {
                    assertThat(goals).contains(plan.goal());
                    plan.actions().forEach(action -> {
                        assertThat(open.add(action.number())).isTrue();
                        assertThat(action.dueOn()).isAfter(day(act));
                    });
                } else if (act instanceof Act.Review review) {
                    review.reviews().forEach(one -> {
                        assertThat(open).contains(one.action());
                        assertThat(one.doneOn() == null || !one.doneOn().isAfter(day(act)))
                                .isTrue();
                        assertThat(one.newDueOn() == null || one.newDueOn().isAfter(day(act)))
                                .isTrue();
                        if (one.progress() == Act.Progress.DONE) {
                            open.remove(one.action());
                        }
                    });
                }
            }
        });
    }

    @Test
    void aGoalIsReachedOnceAllItsActionsAreDone() {
        lives().forEach((caseNo, acts) -> {
            Map<Integer, List<Integer>> undone = new HashMap<>();
            for (Act act : acts) {
                if (act instanceof Act.MakePlan plan) {
                    plan.actions()
                            .forEach(action -> undone.computeIfAbsent(plan.goal(), goal -> new ArrayList<>())
                                    .add(action.number()));
                } else if (act instanceof Act.Review review) {
                    review.reviews().stream()
                            .filter(one -> one.progress() == Act.Progress.DONE)
                            .forEach(one -> undone.values().forEach(left -> left.remove((Integer) one.action())));
                } else if (act instanceof Act.ReachGoal goal) {
                    assertThat(undone.get(goal.goal())).as("case %s", caseNo).isEmpty();
                }
            }
        });
    }

    @Test
    void aVoucherIsPromisedThenEarnedByTheActionWithinAYearThenHandedOver() {
        Map<Integer, Act.Start> starts = Acts.byCase(Act.Start.class);
        lives().forEach((caseNo, acts) -> {
            Map<Integer, String> stands = new HashMap<>();
            Set<String> behaviours = new HashSet<>();
            Map<Integer, String> behaviourOf = new HashMap<>();
            LocalDate ayear = day(starts.get(caseNo)).plusMonths(12);
            for (Act act : acts) {
                if (act instanceof Act.MakePlan plan) {
                    plan.actions().forEach(action -> behaviourOf.put(action.number(), action.behaviour()));
                } else if (act instanceof Act.PromiseVoucher promise) {
                    assertThat(behaviours.add(behaviourOf.get(promise.action())))
                            .isTrue();
                    assertThat(stands.put(promise.action(), "promised")).isNull();
                } else if (act instanceof Act.Review review) {
                    review.reviews().stream()
                            .filter(one -> one.progress() == Act.Progress.DONE)
                            .filter(one -> !one.doneOn().isAfter(ayear))
                            .forEach(one -> stands.replace(one.action(), "promised", "earned"));
                } else if (act instanceof Act.HandOverVoucher given) {
                    assertThat(stands.put(given.action(), "given")).isEqualTo("earned");
                }
            }
            boolean runs = acts.stream().noneMatch(act -> act instanceof Act.Outflow || act instanceof Act.EndEarly);
            assertThat(runs || !stands.containsValue("earned")).isTrue();
        });
    }

    @Test
    void measurementsFallInTheSixthAndTwelfthMonthOrInTheLastTalk() {
        Map<Integer, Act.Start> starts = Acts.byCase(Act.Start.class);
        Acts.of(Act.Measure.class).forEach(act -> {
            LocalDate start = day(starts.get(act.caseNo()));
            switch (act.moment()) {
                case T1 -> assertThat(day(act)).isBetween(start, start.plusDays(21));
                case T2 ->
                    assertThat(day(act))
                            .isBetween(
                                    start.plusMonths(6).minusDays(6),
                                    start.plusMonths(6).plusDays(14));
                case T3 ->
                    assertThat(day(act))
                            .isBetween(
                                    start.plusMonths(12).minusDays(6),
                                    start.plusMonths(12).plusDays(14));
                case LAST ->
                    assertThat(Acts.perCase().get(act.caseNo()).stream().skip(1).map(LivesTest::day))
                            .endsWith(day(act));
            }
        });
    }

    @Test
    void nothingHappensAfterTheEndButTheLastMeasurementInTheSameTalk() {
        lives().forEach((caseNo, acts) -> {
            int end = acts.size();
            for (Act act : acts) {
                if (act instanceof Act.Outflow || act instanceof Act.EndEarly) {
                    end = acts.indexOf(act);
                }
            }
            for (Act act : acts.subList(Math.min(acts.size(), end + 1), acts.size())) {
                assertThat(act).isInstanceOf(Act.Measure.class);
                assertThat(day(act)).isEqualTo(day(acts.get(end)));
            }
        });
    }

    @Test
    void outflowIsTalkedAboutInTheLastReview() {
        Map<Integer, Act.Outflow> outflows = Acts.byCase(Act.Outflow.class);
        List<Integer> talkedAbout = Acts.of(Act.Review.class)
                .filter(review -> review.next() == Act.Next.OUTFLOW)
                .map(Act::caseNo)
                .toList();
        assertThat(talkedAbout).containsExactlyInAnyOrderElementsOf(outflows.keySet());
    }

    @Test
    void someTwelfthMonthsLieAheadWhenTheReplayIsDone() {
        assertThat(runningSince()).anyMatch(start -> start.plusMonths(12).isAfter(LocalDate.of(2019, 8, 1)));
    }

    /** From thirty days before the sixth month up to sixty after it, and up to ninety after the twelfth. */
    @Test
    void whenTheClockMovesHalfAYearSomeSixthMonthsAreThereAndAfterAYearSomeTwelfthMonths() {
        LocalDate halfAYear = LocalDate.of(2020, 2, 1);
        LocalDate aYear = LocalDate.of(2020, 8, 1);
        assertThat(runningSince().stream().map(start -> start.plusMonths(6)))
                .filteredOn(due -> !halfAYear.isBefore(due.minusDays(30)) && !halfAYear.isAfter(due.plusDays(60)))
                .hasSizeBetween(2, 5);
        assertThat(runningSince().stream().map(start -> start.plusMonths(12)))
                .filteredOn(due -> !aYear.isBefore(due.minusDays(30)) && !aYear.isAfter(due.plusDays(90)))
                .hasSize(5);
    }

    @Test
    void whoStartsInTheLastMonthsFirstSaidNotNowTwiceAndWasMeasuredAtTheStart() {
        Map<Integer, List<Act>> late = lives();
        late.values()
                .removeIf(acts -> acts.stream()
                        .anyMatch(act -> act instanceof Act.Start && day(act).isBefore(LocalDate.of(2019, 5, 3))));
        assertThat(late).hasSize(5);
        late.values().forEach(acts -> {
            assertThat(acts.stream().filter(Act.Discuss.class::isInstance)).hasSize(3);
            assertThat(acts.stream().filter(Act.Measure.class::isInstance)).hasSize(1);
        });
    }

    /** The starts of the trajectories that still run when the replay is done. */
    private static List<LocalDate> runningSince() {
        Set<Integer> ended = new HashSet<>();
        Acts.of(Act.Outflow.class).forEach(act -> ended.add(act.caseNo()));
        Acts.of(Act.EndEarly.class).forEach(act -> ended.add(act.caseNo()));
        return Acts.of(Act.Start.class)
                .filter(start -> !ended.contains(start.caseNo()))
                .map(LivesTest::day)
                .toList();
    }

    private static Map<Integer, List<Act>> lives() {
        Map<Integer, List<Act>> lives = Acts.perCase();
        lives.keySet().retainAll(Acts.joined());
        return lives;
    }

    private static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), MovableClock.ZONE);
    }
}
