package nl.overbrug.rulepreview;

import java.util.List;

/**
 * A mentor's own participant whom a change of the rules concerns.
 *
 * @param page of the dossier
 * @param passages from which outcomes to which others
 */
public record OwnPerson(String name, String page, List<Passage> passages) {}
