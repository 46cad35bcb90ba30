package nl.overbrug.reward.web;

import java.time.LocalDate;

/** A card that was given. */
record CardForm(String words, LocalDate on) {}
