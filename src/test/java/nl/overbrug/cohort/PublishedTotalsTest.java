package nl.overbrug.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import org.junit.jupiter.api.Test;

/** The cohort against the published tables, as they stand in the files. */
class PublishedTotalsTest {

    @Test
    void theFactsLeadToTheBoxesOfFigure28() {
        List<String> boxes = Acts.of(Act.GiveFacts.class)
                .map(act -> TargetGroupOracle.box(act.facts()))
                .toList();
        Map<String, Integer> published = Acts.published("figure28.csv");
        for (String box : List.of(
                "unknown",
                "one_off_advice",
                "single_problem",
                "direction_elsewhere",
                "resides_elsewhere",
                "other",
                "target_group")) {
            assertThat(boxes.stream().filter(box::equals).count()).as(box).isEqualTo((long) published.get(box));
        }
        assertThat(boxes).hasSize(published.get("referrals")).doesNotContain("ex_detainee");
    }

    @Test
    void whoIsInTheTargetGroupAnswersAsInFigure28() {
        Map<Integer, ParticipationOutcome> lastAnswer = new TreeMap<>();
        Acts.of(Act.Discuss.class).forEach(act -> lastAnswer.put(act.caseNo(), act.outcome()));
        Map<String, Integer> published = Acts.published("figure28.csv");
        assertThat(lastAnswer).hasSize(published.get("target_group"));
        assertThat(counted(lastAnswer.values().stream()
                        .map(answer -> answer == ParticipationOutcome.JOINS ? "joined" : key(answer))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "joined", published.get("joined"),
                        "cannot_communicate", published.get("cannot_communicate"),
                        "not_discussed", published.get("not_discussed"),
                        "does_not_want", published.get("does_not_want")));
        Acts.byCase(Act.GiveFacts.class)
                .forEach((caseNo, act) -> assertThat(lastAnswer.containsKey(caseNo))
                        .isEqualTo(TargetGroupOracle.box(act.facts()).equals("target_group")));
    }

    @Test
    void aFactIsUnknownOnlyWhereItDecides() {
        assertThat(Acts.of(Act.GiveFacts.class)
                        .filter(act -> TargetGroupOracle.anythingUnknown(act.facts()))
                        .map(act -> TargetGroupOracle.box(act.facts())))
                .hasSize(9)
                .containsOnly("unknown");
    }

    @Test
    void aSingleProblemIsOnePillarOrOnlyWmoOrAYoungPersonsSingleQuestion() {
        List<IntakeFacts> single = Acts.of(Act.GiveFacts.class)
                .map(Act.GiveFacts::facts)
                .filter(facts -> TargetGroupOracle.box(facts).equals("single_problem"))
                .toList();
        assertThat(single).anyMatch(facts -> facts.helpQuestions().size() == 1);
        assertThat(single).anyMatch(facts -> facts.helpQuestions().size() > 1 && FactsMaker.isYouth(facts));
        assertThat(single).anyMatch(facts -> facts.helpQuestions().size() > 1 && !FactsMaker.isYouth(facts));
    }

    @Test
    void thoseWhoJoinAskOnThePillarsOfTable1AndEachOnTwoAtLeast() {
        Map<Integer, Act.GiveFacts> facts = Acts.byCase(Act.GiveFacts.class);
        List<Pillar> asked = new ArrayList<>();
        for (int caseNo : Acts.joined()) {
            assertThat(facts.get(caseNo).facts().helpQuestions()).hasSizeGreaterThanOrEqualTo(2);
            asked.addAll(facts.get(caseNo).facts().helpQuestions());
        }
        assertThat(counted(asked.stream().map(PublishedTotalsTest::key)))
                .isEqualTo(new TreeMap<>(Acts.published("table1.csv")));
    }

    @Test
    void thoseWhoJoinAreTheParticipantsOfTable16() {
        Map<Integer, Act.Refer> referrals = Acts.byCase(Act.Refer.class);
        List<String> cells = new ArrayList<>();
        for (int caseNo : Acts.joined()) {
            Act.Refer referral = referrals.get(caseNo);
            cells.add("gender," + key(referral.person().gender()));
            cells.add("education," + key(referral.person().education()));
            LocalDate on = LocalDate.ofInstant(referral.at(), MovableClock.ZONE);
            cells.add("age,"
                    + band(Period.between(referral.person().birthDate(), on).getYears()));
        }
        assertThat(counted(cells.stream())).isEqualTo(new TreeMap<>(Acts.published("table16.csv")));
    }

    @Test
    void aYearAfterTheReferralTrajectoriesStandAsInTable18() {
        Map<Integer, Act.Refer> referrals = Acts.byCase(Act.Refer.class);
        Map<Integer, String> states = new TreeMap<>();
        Acts.joined().forEach(caseNo -> states.put(caseNo, "running,"));
        Acts.ALL.stream()
                .filter(act -> act instanceof Act.Outflow || act instanceof Act.EndEarly)
                .filter(act ->
                        !day(act).isAfter(day(referrals.get(act.caseNo())).plusYears(1)))
                .forEach(act -> states.put(
                        act.caseNo(),
                        act instanceof Act.EndEarly end ? "ended_early," + key(end.reason()) : "goals_reached,"));
        assertThat(counted(states.values().stream())).isEqualTo(new TreeMap<>(Acts.published("table18.csv")));
    }

    private static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), MovableClock.ZONE);
    }

    private static String band(int age) {
        return age < 18 || age > 67 ? "outside" : age <= 25 ? "18-25" : age <= 45 ? "26-45" : "46-67";
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> counted(Stream<String> keys) {
        Map<String, Integer> counts = new TreeMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }
}
