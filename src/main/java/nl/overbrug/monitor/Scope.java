package nl.overbrug.monitor;

/**
 * Of whom the figures are. One part at a time: two filters together would leave few people, and give away by subtracting whom they leave out.
 *
 * @param of the id of a team, the name of a district, or the code of a referrer; "" for everybody
 */
public record Scope(Period period, Part part, String of) {

    public enum Part {
        ALL,
        TEAM,
        DISTRICT,
        REFERRER
    }

    public static Scope everybody(Period period) {
        return new Scope(period, Part.ALL, "");
    }
}
