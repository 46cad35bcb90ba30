package nl.overbrug.trajectory.web;

import java.time.LocalDate;

/** Letting a trajectory rest. */
record PauseForm(int version, LocalDate on, String note) {}
