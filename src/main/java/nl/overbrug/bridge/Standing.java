package nl.overbrug.bridge;

import java.time.LocalDate;

/** Where somebody stands on a pillar: the last answer, from when it is and in which version of the texts it was given. */
public record Standing(Position position, LocalDate on, int contentVersion) {}
