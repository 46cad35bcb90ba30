package nl.overbrug.kernel;

/** The eight pillars (pijlers) of the Bridge, in the order of the published instrument. */
public enum Pillar implements Labelled {
    HOUSING,
    FAMILY,
    HEALTH,
    NETWORK,
    EDUCATION,
    DEBTS,
    SAVINGS,
    INCOME;

    /** The key of this pillar's name in the message files, for instance {@code pijler.housing}. */
    @Override
    public String messageKey() {
        return "pijler." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
