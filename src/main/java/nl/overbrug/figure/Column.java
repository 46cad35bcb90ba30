package nl.overbrug.figure;

/**
 * A column of a figure.
 *
 * @param group what it shares with the columns beside it; "" when it stands by itself
 */
public record Column(String group, String label, Kind kind) {

    /** How a column is shown. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A share, with a bar of that length under it. */
        BAR,
        /** On a page it stands small under the column before it, one as its n and two as from and to; in a file it is a column. */
        UNDER
    }

    public static Column text(String label) {
        return new Column("", label, Kind.TEXT);
    }

    public static Column number(String label) {
        return new Column("", label, Kind.NUMBER);
    }

    public static Column number(String group, String label) {
        return new Column(group, label, Kind.NUMBER);
    }

    public static Column bar(String label) {
        return new Column("", label, Kind.BAR);
    }

    public static Column under(String label) {
        return new Column("", label, Kind.UNDER);
    }

    /** As it is called where there is one line of headings only. */
    String fullLabel() {
        return group.isEmpty() ? label : label.isEmpty() ? group : group + ": " + label;
    }

    boolean isUnder() {
        return kind == Kind.UNDER;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
