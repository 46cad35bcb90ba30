package nl.overbrug.kernel;

import java.util.Locale;

/** The answer to a question that may not have been answered yet. */
public enum YesNoUnknown implements Labelled {
    YES,
    NO,
    UNKNOWN;

    /** Never null: what was not asked is unknown. */
    public static YesNoUnknown orUnknown(YesNoUnknown answer) {
        return answer == null ? UNKNOWN : answer;
    }

    /** The key of its word in the message files, for instance {@code antwoord.yes}. */
    @Override
    public String messageKey() {
        return "antwoord." + name().toLowerCase(Locale.ROOT);
    }
}
