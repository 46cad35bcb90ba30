package nl.overbrug.figure;

/**
 * What all figures of a page have in common.
 *
 * @param page its address
 * @param query asks for the same figures again; "" or beginning with a question mark
 * @param period in words
 * @param part of whom, in words
 */
public record Frame(String page, String query, String period, String part) {}
