package nl.overbrug.cohort;

import nl.overbrug.kernel.Pillar;

/**
 * How the start positions and the change up to the last measurement are spread on one pillar. 62 of the 64 filled in the Bridge (two lost
 * contact before), 49 of them twice. On 62 the published start shares come out as whole people: 54 on step 1 of savings (87%), 46 on steps
 * 1-2 of income (74%), 37 of debts (60%), 29 of health (47%); on 64 they would not. The improved shares come out on 49, or with one left
 * open on 48, or with seven not applicable on 42.
 *
 * @param steps how many start on step 1, 2, 3, 4, 5; the rest of the 62 answered "not applicable"
 * @param measuredTwice how many have a first and a last position
 * @param improved how many of those end higher
 */
record PillarShares(Pillar pillar, int[] steps, int measuredTwice, int improved) {

    static final int BRIDGED = 62;
    static final int BRIDGED_TWICE = 49;

    static PillarShares of(Pillar pillar) {
        return switch (pillar) {
            case HOUSING -> shares(pillar, 49, 20, 6, 8, 18, 16, 14);
            case FAMILY -> shares(pillar, 42, 13, 5, 11, 15, 13, 8);
            case HEALTH -> shares(pillar, 49, 27, 9, 20, 17, 11, 5);
            case NETWORK -> shares(pillar, 48, 24, 8, 19, 19, 12, 4);
            case EDUCATION -> shares(pillar, 49, 5, 19, 15, 14, 11, 3);
            case DEBTS -> shares(pillar, 48, 22, 16, 21, 11, 6, 8);
            case SAVINGS -> shares(pillar, 48, 10, 54, 5, 2, 1, 0);
            case INCOME -> shares(pillar, 49, 32, 14, 32, 11, 4, 1);
        };
    }

    private static PillarShares shares(Pillar pillar, int measuredTwice, int improved, int... steps) {
        return new PillarShares(pillar, steps, measuredTwice, improved);
    }
}
