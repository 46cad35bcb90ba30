package nl.overbrug.kernel;

/** Why Overbrug cannot start, in one line that the reader can act on. Printed without a stack trace; the program ends with 1. */
public class StartFault extends RuntimeException {

    /** Both say the same; neither holds a password or personal data. */
    public StartFault(String dutch, String english) {
        super(oneLine(dutch) + " / " + oneLine(english));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
