package nl.overbrug.ruleengine;

/** The rows of a table do not give exactly one verdict for these facts; the message names table, version and facts. */
public class NoVerdict extends RuntimeException {

    public NoVerdict(String message) {
        super(message);
    }
}
