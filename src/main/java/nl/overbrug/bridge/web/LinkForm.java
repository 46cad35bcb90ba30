package nl.overbrug.bridge.web;

import java.time.LocalDate;
import nl.overbrug.kernel.Pillar;

/** Two pillars that hang together, in the participant's own words. */
record LinkForm(Integer version, LocalDate on, Pillar from, Pillar to, String words) {}
