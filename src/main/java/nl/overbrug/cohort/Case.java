package nl.overbrug.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One referral of the cohort and the recipe of what follows.
 *
 * @param number from 1, in the order of the referrals
 * @param fate how the trajectory stands a year later; null for those who did not join
 * @param waitsUntil the day on which who first said "not now" is asked again and joins; null for who joined at once, or never
 */
record Case(
        int number,
        LocalDateTime referredAt,
        InventedPerson person,
        IntakeFacts facts,
        Box box,
        Fate fate,
        LocalDate waitsUntil) {}
