package nl.overbrug.ruledraft.web;

import java.util.List;
import nl.overbrug.page.Option;

/**
 * One cell as a field of a form.
 *
 * @param name what is posted; a range posts {@code name.van} and {@code name.tot}, and {@code name.onbekend} where that can be
 * @param text the cell as it is written
 * @param options what can be chosen; none where it is typed
 * @param chosen the values of the options that are chosen
 * @param unit what the number counts; empty when it counts nothing
 * @param maybe whether it may be left empty; for a range also: whether the fact may be unknown
 * @param problem what is wrong with it; null when nothing is
 */
public record CellField(
        Kind kind,
        String name,
        Words words,
        String text,
        List<Option> options,
        List<String> chosen,
        String unit,
        boolean maybe,
        String problem) {

    /** How a cell is filled in. */
    public enum Kind {
        /** Boxes to tick; none means that it asks nothing. */
        TICKS,
        /** Boxes to tick, of which the result holds those that are ticked. */
        SEVERAL,
        ONE,
        RANGE,
        DATE_RANGE,
        VALUE,
        DATE,
        TEXT,
        LONG_TEXT
    }

    /** @param help empty when there is none */
    public record Words(String label, String help) {}

    private static final String TO = "..";

    public String from() {
        int dots = text.indexOf(TO);
        return isUnknown() ? "" : dots < 0 ? text : text.substring(0, dots).strip();
    }

    public String to() {
        int dots = text.indexOf(TO);
        return isUnknown()
                ? ""
                : dots < 0 ? text : text.substring(dots + TO.length()).strip();
    }

    public boolean isUnknown() {
        return text.equals("onbekend");
    }

    /** What it says, to hold against what somebody else wrote: the choices where several can be ticked. */
    Object said() {
        return kind == Kind.TICKS || kind == Kind.SEVERAL ? chosen : text;
    }

    /** How many lines a long text gets, so that it can be read as a whole on a phone too. */
    public int lines() {
        return Math.max(2, Math.min(8, text.length() / 30 + 1));
    }

    public boolean isRange() {
        return kind == Kind.RANGE || kind == Kind.DATE_RANGE;
    }
}
