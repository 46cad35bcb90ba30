package nl.overbrug.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.overbrug.intake.ParticipationOutcome;

/** What happens in a case from the referral up to the start of the trajectory, or up to where it ends without one. */
final class IntakeActs {

    /** Who is asked again later is so after the replayed period, to be seen in the demo. */
    private static final LocalDate LATER = LocalDate.of(2019, 8, 12);

    private final Case one;
    private final Dice dice;
    private final List<Act> acts = new ArrayList<>();
    private LocalDateTime now;

    IntakeActs(Case one, Dice dice) {
        this.one = one;
        this.dice = dice;
        this.now = one.referredAt();
    }

    List<Act> acts() {
        acts.add(new Act.Refer(Office.instant(now), one.number(), one.person(), helpRequest()));
        later(0, 5);
        acts.add(new Act.GiveFacts(Office.instant(now), one.number(), one.facts()));
        later(0, 2);
        acts.add(new Act.ConfirmCheck(Office.instant(now), one.number()));
        switch (one.box()) {
            case JOINED -> join();
            case CANNOT_COMMUNICATE -> discuss(ParticipationOutcome.CANNOT_COMMUNICATE);
            case DOES_NOT_WANT -> discuss(ParticipationOutcome.DOES_NOT_WANT);
            case NOT_DISCUSSED -> postpone();
            default -> {}
        }
        return acts;
    }

    private String helpRequest() {
        List<Phrases.GoalWords> words = one.facts().helpQuestions().stream()
                .flatMap(pillar -> Phrases.goals(pillar).stream())
                .toList();
        return words.isEmpty() ? null : dice.oneOf(words).goal();
    }

    private void discuss(ParticipationOutcome outcome) {
        later(2, 24);
        acts.add(new Act.Discuss(Office.instant(now), one.number(), outcome, null));
    }

    private void join() {
        if (one.waitsUntil() != null) {
            notNow(one.waitsUntil());
            acts.add(new Act.Discuss(Office.instant(now), one.number(), ParticipationOutcome.JOINS, null));
        } else {
            discuss(ParticipationOutcome.JOINS);
        }
        if (dice.chance(30)) {
            later(2, 7);
        } else {
            minutesLater();
        }
        acts.add(new Act.GiveConsent(Office.instant(now), one.number(), dice.chance(95), dice.chance(40)));
        minutesLater();
        acts.add(new Act.Start(Office.instant(now), one.number()));
    }

    /** Crisis or unrest, and about halfway still so. */
    private void notNow(LocalDate until) {
        later(2, 24);
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), until);
        askAgain(Office.onOrAfter(now.toLocalDate().plusDays(days / 2)));
        askAgain(until);
    }

    /** Crisis or unrest: later, not never. Asked again once or twice, and it is later again. */
    private void postpone() {
        later(2, 24);
        int times = dice.between(1, 2);
        for (int i = 0; i < times; i++) {
            askAgain(Office.onOrAfter(now.toLocalDate().plusDays(dice.between(60, 110))));
        }
        LocalDate next = Office.onOrAfter(LATER.plusDays(dice.between(0, 120)));
        acts.add(new Act.Discuss(Office.instant(now), one.number(), ParticipationOutcome.NOT_DISCUSSED, next));
    }

    private void askAgain(LocalDate again) {
        acts.add(new Act.Discuss(Office.instant(now), one.number(), ParticipationOutcome.NOT_DISCUSSED, again));
        now = at(Office.onOrAfter(again.plusDays(dice.between(1, 4))));
    }

    /** Some days later in the morning or afternoon, or a little later on the same day. */
    private void later(int fewest, int most) {
        int days = dice.between(fewest, most);
        if (days == 0) {
            minutesLater();
        } else {
            now = at(Office.onOrAfter(now.toLocalDate().plusDays(days)));
        }
    }

    private void minutesLater() {
        now = now.plusMinutes(dice.between(5, 20));
    }

    private LocalDateTime at(LocalDate date) {
        return date.atTime(9, 0).plusMinutes(dice.below(420));
    }
}
