package nl.overbrug.cohort;

/** How long contact with somebody who joined holds, at least. */
enum Contact {
    /** Lost before the Bridge was filled in. */
    ONE_TALK,
    /** Who loses contact does so within half a year. */
    BRIDGED,
    /** Who loses contact does so after the sixth month, and was measured then. */
    HALF_A_YEAR
}
