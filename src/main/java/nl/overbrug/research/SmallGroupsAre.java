package nl.overbrug.research;

/** What becomes of participants with a gender, age and education that hardly anybody shares. */
enum SmallGroupsAre {
    /** One trait after the other is withheld, until enough share the rest. */
    COARSENED,
    /** They are not in the export. */
    LEFT_OUT,
    /** Nothing; it is told to who makes the export. */
    REPORTED
}
