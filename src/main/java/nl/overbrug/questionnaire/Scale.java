package nl.overbrug.questionnaire;

/**
 * What one score of an instrument can be, whichever form asked for it.
 *
 * @param code as in {@link Score#code}
 * @param range in which the score lies, in its points
 * @param items how many items a form can ask for it, at most
 */
public record Scale(String code, Range range, int items) {}
