package nl.overbrug.measurement;

import nl.overbrug.rulebook.RuleTable;

/**
 * What the measurement moments of a trajectory depend on. Every row that matches is a moment, so that policy staff can add one.
 *
 * @param questionnairesAgreed the participant agreed to fill in questionnaires beside the Bridge
 */
public record MomentFacts(boolean questionnairesAgreed) {

    public static final RuleTable<MomentFacts, Moment> TABLE =
            new RuleTable<>("measurement/moments", MomentFacts.class, Moment.class);
}
