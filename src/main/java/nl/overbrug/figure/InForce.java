package nl.overbrug.figure;

/**
 * A version of a rule set that held in a period.
 *
 * @param label what the rule set is called
 */
public record InForce(String ruleSet, String label, int number) {

    /** Where it can be read. */
    public String href() {
        return "/regels/" + ruleSet + "/versies/" + number;
    }
}
