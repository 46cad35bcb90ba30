package nl.overbrug.ruleversion.web;

import java.time.LocalDate;

/** The day on which somebody wants to see the rules; null means today. */
record DayForm(LocalDate op) {

    LocalDate day(LocalDate today) {
        return op == null ? today : op;
    }
}
