package nl.overbrug.page;

import java.util.Locale;

/** The answer to a yes-or-no question that may be left unknown on purpose, which differs from not (yet) answered. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** @param known null when it is unknown */
    public static Answer of(Boolean known) {
        return known == null ? UNKNOWN : known ? YES : NO;
    }

    /** Null when it is unknown. */
    public Boolean known() {
        return this == UNKNOWN ? null : Boolean.valueOf(this == YES);
    }

    public String messageKey() {
        return "antwoord." + name().toLowerCase(Locale.ROOT);
    }
}
