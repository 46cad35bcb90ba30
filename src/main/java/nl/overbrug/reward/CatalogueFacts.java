package nl.overbrug.reward;

import nl.overbrug.rulebook.RuleTable;

/**
 * Which kind of action is looked up.
 *
 * @param behaviour its code on the list, for instance {@code DIGID}
 */
public record CatalogueFacts(String behaviour) {

    public static final RuleTable<CatalogueFacts, ActionType> TABLE =
            new RuleTable<>("reward/catalogue", CatalogueFacts.class, ActionType.class);
}
