package nl.overbrug.monitor;

import java.time.YearMonth;

/**
 * Who of the target group was referred in a month and was not reached by the question.
 *
 * @param notDiscussed taking part was not discussed so far, for whatever reason
 * @param cannotCommunicate there was no common language or way to talk
 * @param askAgain of the not discussed, with whom a day to ask again was agreed
 * @param overdue of those, the ones whose day has passed
 */
public record NotAsked(YearMonth month, int notDiscussed, int cannotCommunicate, int askAgain, int overdue) {}
