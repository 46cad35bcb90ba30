package nl.overbrug.bridge;

/** @param most how many pillars can come first, 1 to 8 */
public record PriorityLimit(int most) {}
