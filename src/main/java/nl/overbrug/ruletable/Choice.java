package nl.overbrug.ruletable;

/**
 * One allowed value of a choice.
 *
 * @param value the code: an enum constant, {@code true} or {@code false}
 * @param says the value as a clause of a sentence; empty when the column's clause is used
 */
public record Choice(String value, Text label, Text says) {

    /** Does a cell that holds this text mean this choice? Either the code or the Dutch word is written. */
    boolean isCalled(String text) {
        return value.equals(text) || label.nl().equalsIgnoreCase(text);
    }
}
