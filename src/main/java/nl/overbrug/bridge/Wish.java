package nl.overbrug.bridge;

import java.time.LocalDate;

/** Where somebody wants to be on a pillar, as a step from 1 to 5: when it was said, and in which version of the texts. */
public record Wish(int step, LocalDate on, int contentVersion) {}
