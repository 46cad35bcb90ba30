package nl.overbrug.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overbrug.kernel.Labelled;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.YesNoUnknown;

/**
 * What came of an earned voucher.
 *
 * @param on when it was handed over or declined
 * @param postponedTo the agreed day, when the participant rather has it later
 * @param effort the participant's own answer to "was dit spannend of lastig voor je?"; may be left out
 * @param told whether the participant told the success story
 */
public record HandOver(Outcome outcome, LocalDate on, LocalDate postponedTo, YesNoUnknown effort, boolean told) {

    public enum Outcome implements Labelled {
        HANDED_OVER,
        LATER,
        DECLINED;

        @Override
        public String messageKey() {
            return "overhandigen." + name().toLowerCase(Locale.ROOT);
        }
    }

    List<Problem> problems(Voucher voucher, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (outcome == null) {
            problems.add(Problem.of("outcome", "probleem.verplicht-keuze"));
        } else if (outcome == Outcome.LATER) {
            later(voucher, today, problems);
        } else if (on == null) {
            problems.add(Problem.missing("on"));
        } else if (on.isAfter(today)) {
            problems.add(Problem.of("on", "probleem.datum-toekomst"));
        } else if (on.isBefore(voucher.dates().earned())) {
            problems.add(
                    Problem.of("on", "probleem.datum-te-vroeg", voucher.dates().earned()));
        }
        return problems;
    }

    private void later(Voucher voucher, LocalDate today, List<Problem> problems) {
        if (postponedTo == null) {
            problems.add(Problem.missing("postponedTo"));
        } else if (!postponedTo.isAfter(today)) {
            problems.add(Problem.of("postponedTo", "probleem.datum-verleden"));
        } else if (postponedTo.isAfter(voucher.dates().expires())) {
            problems.add(Problem.of(
                    "postponedTo", "probleem.datum-te-laat", voucher.dates().expires()));
        }
    }

    Voucher applyTo(Voucher voucher) {
        Voucher.Story story = new Voucher.Story(effort, told);
        return switch (outcome) {
            case HANDED_OVER -> voucher.settled(Voucher.State.HANDED_OVER, on, story);
            case DECLINED -> voucher.settled(Voucher.State.DECLINED, on, story);
            case LATER -> voucher.postponed(postponedTo);
        };
    }

    LedgerEntry.Deed deed() {
        return switch (outcome) {
            case HANDED_OVER -> LedgerEntry.Deed.HANDED_OVER;
            case DECLINED -> LedgerEntry.Deed.DECLINED;
            case LATER -> LedgerEntry.Deed.POSTPONED;
        };
    }
}
