package nl.overbrug.kernel;

/** A constant that has one word in the message files, wherever it is shown. */
public interface Labelled {

    /** The key of its word, for instance {@code pijler.housing}. */
    String messageKey();
}
