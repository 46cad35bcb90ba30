package nl.overbrug.bridge.web;

import java.time.LocalDate;

/** How it all hangs together, in the participant's own words. */
record NoteForm(Integer version, LocalDate on, String note) {}
