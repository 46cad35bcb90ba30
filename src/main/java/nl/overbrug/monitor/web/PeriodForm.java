package nl.overbrug.monitor.web;

import java.time.LocalDate;

/** The period that was asked for, by the names in the address. */
record PeriodForm(LocalDate van, LocalDate tot) {}
