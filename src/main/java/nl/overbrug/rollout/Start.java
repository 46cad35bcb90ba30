package nl.overbrug.rollout;

import java.time.LocalDate;

/**
 * From when a team works with an element.
 *
 * @param from the first day; null unless {@code when} is FROM
 */
public record Start(Element element, When when, LocalDate from) {

    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static Start always(Element element) {
        return new Start(element, When.ALWAYS, null);
    }

    static Start on(Element element, LocalDate day) {
        if (day.equals(BEGINNING)) {
            return always(element);
        }
        return day.equals(NEVER) ? new Start(element, When.LATER, null) : new Start(element, When.FROM, day);
    }

    /** The first day as it is stored. */
    LocalDate day() {
        return switch (when) {
            case ALWAYS -> BEGINNING;
            case LATER -> NEVER;
            case FROM -> from;
        };
    }

    public boolean isOn(LocalDate today) {
        return !day().isAfter(today);
    }
}
