package nl.overbrug.page;

/**
 * One answer that can be chosen in a form.
 *
 * @param value what is posted
 * @param label what is shown, in the reader's language
 * @param help a line under the label; null when it needs none
 * @param lang the language of the label when that is not the reader's; null when it is
 */
public record Option(String value, String label, String help, String lang) {

    public Option(String value, String label, String help) {
        this(value, label, help, null);
    }

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
