package nl.overbrug.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overbrug.intake.ParticipationOutcome;
import nl.overbrug.kernel.MovableClock;
import org.junit.jupiter.api.Test;

class CohortTest {

    @Test
    void theSameCasesAreInventedEveryTimeOnEveryMachine() throws Exception {
        assertThat(Cohort.invent().acts()).isEqualTo(Acts.ALL);
        String told = Acts.ALL.stream().map(Act::toString).collect(Collectors.joining("\n"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("bde96f13f5022f5f97e70b53f94c990168c4ee3a09aac96251aeaf2b1f1e3662");
    }

    @Test
    void actsAreInTheOrderOfTimeAndWithinACaseStrictly() {
        assertThat(Acts.ALL).isSortedAccordingTo(Comparator.comparing(Act::at));
        Acts.perCase()
                .forEach((caseNo, acts) -> assertThat(acts.stream().map(Act::at))
                        .as("case %s", caseNo)
                        .doesNotHaveDuplicates());
    }

    @Test
    void casesAreNumberedInTheOrderOfTheirReferrals() {
        assertThat(Acts.of(Act.Refer.class).map(Act::caseNo))
                .isSorted()
                .startsWith(1)
                .endsWith(332);
    }

    @Test
    void referralsComeOnWorkingDaysFromDecember2017ToJuly2018() {
        Acts.of(Act.Refer.class).forEach(referral -> {
            LocalDateTime at = local(referral.at());
            assertThat(at.toLocalDate()).isBetween(LocalDate.of(2017, 12, 1), LocalDate.of(2018, 7, 31));
            assertThat(Office.isOpen(at.toLocalDate())).isTrue();
            assertThat(at.toLocalTime().toString()).isBetween("08:30", "17:00");
        });
    }

    @Test
    void everythingHappensOnWorkingDaysAndIsOverByTheEndOfJuly2019() {
        Acts.ALL.forEach(act -> {
            assertThat(Office.isOpen(local(act.at()).toLocalDate())).isTrue();
            assertThat(local(act.at()).toLocalDate()).isBetween(LocalDate.of(2017, 12, 1), LocalDate.of(2019, 7, 31));
            assertThat(local(act.at()).getHour()).isBetween(8, 18);
        });
    }

    @Test
    void theCheckIsConfirmedWithinFourteenDays() {
        Map<Integer, Act.Refer> referrals = Acts.byCase(Act.Refer.class);
        Acts.of(Act.ConfirmCheck.class).forEach(check -> {
            LocalDate referred = local(referrals.get(check.caseNo()).at()).toLocalDate();
            assertThat(local(check.at()).toLocalDate()).isBetween(referred, referred.plusDays(14));
        });
    }

    @Test
    void whoIsAskedAgainLaterIsAskedOnOrAfterThatDayAndTheLastDayLiesAhead() {
        Acts.perCase().values().forEach(acts -> {
            LocalDate again = null;
            for (Act act : acts) {
                if (act instanceof Act.Discuss discuss) {
                    assertThat(again == null || local(act.at()).toLocalDate().isAfter(again))
                            .isTrue();
                    again = discuss.askAgainOn();
                    assertThat(again != null).isEqualTo(discuss.outcome() == ParticipationOutcome.NOT_DISCUSSED);
                }
            }
            assertThat(again == null || again.isAfter(Cohort.LAST_ACT)).isTrue();
        });
    }

    @Test
    void nobodyHasARealName() {
        Acts.of(Act.Refer.class).forEach(referral -> {
            assertThat(referral.person().name()).matches("Deelnemer \\d{3} \\(verzonnen\\)");
            assertThat(referral.person().district()).endsWith("(verzonnen)");
        });
        assertThat(Acts.of(Act.Refer.class).map(referral -> referral.person().name()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCaseGoesThroughTheStepsInOrder() {
        Acts.perCase().values().forEach(acts -> {
            List<String> kinds =
                    acts.stream().map(act -> act.getClass().getSimpleName()).toList();
            assertThat(kinds).startsWith("Refer", "GiveFacts", "ConfirmCheck");
            assertThat(String.join(" ", kinds.subList(3, kinds.size())))
                    .matches("(Discuss ?)*(GiveConsent Start Converse .*)?");
        });
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, MovableClock.ZONE);
    }
}
