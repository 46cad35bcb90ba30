package nl.overbrug.figure;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A version of a rule set that held in a period; the same on a page as for other programs.
 *
 * @param label what the rule set is called
 */
public record InForce(
        @JsonProperty("regelset") String ruleSet,
        @JsonProperty("naam") String label,
        @JsonProperty("versie") int number) {

    /** Where it can be read. */
    public String href() {
        return "/regels/" + ruleSet + "/versies/" + number;
    }
}
