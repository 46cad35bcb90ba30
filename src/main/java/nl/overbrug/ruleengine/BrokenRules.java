package nl.overbrug.ruleengine;

/** A rule set that cannot be used: it does not fit its records or does not compile. */
public class BrokenRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenRules(String message) {
        super(message);
    }

    BrokenRules(String message, Throwable cause) {
        super(message, cause);
    }
}
