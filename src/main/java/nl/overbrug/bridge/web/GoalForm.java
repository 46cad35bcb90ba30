package nl.overbrug.bridge.web;

import java.time.LocalDate;
import nl.overbrug.kernel.Pillar;

/** A goal in the participant's own words; the pillar is not asked when the goal is there already. */
record GoalForm(Integer version, LocalDate on, Pillar pillar, String words) {}
