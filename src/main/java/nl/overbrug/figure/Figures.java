package nl.overbrug.figure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All figures of a page.
 *
 * @param rules the versions that held in the period, of all rule sets that have a say in any figure
 * @param length how much of a long figure is on the page; files have all of it
 */
public record Figures(Frame frame, List<Figure> all, List<InForce> rules, Length length) {

    /** A table of hundreds of teams is slow to load and long to scroll past. */
    private static final int SHORT = 40;

    /** How much of a long figure is on a page. */
    public enum Length {
        /** All of it, as on a page without long figures. */
        WHOLE,
        /** Its first lines, with a way to all of them. */
        SHORT,
        /** All of it, with a way back to the first lines. */
        IN_FULL
    }

    /** With all lines. */
    public Figures(Frame frame, List<Figure> all, List<InForce> rules) {
        this(frame, all, rules, Length.WHOLE);
    }

    /** The same with more or less of a long figure. */
    public Figures with(Length other) {
        return new Figures(frame, all, rules, other);
    }

    /** So many lines of a figure are on the page at most. */
    public int longest() {
        return length == Length.SHORT ? SHORT : Integer.MAX_VALUE;
    }

    /** Those that are on the page. */
    public List<Line> lines(Figure figure) {
        return isShortened(figure) ? figure.lines().subList(0, SHORT) : figure.lines();
    }

    public boolean isShortened(Figure figure) {
        return length == Length.SHORT && isLong(figure);
    }

    /** Whether all of it is there because that was asked. */
    public boolean isInFull(Figure figure) {
        return length == Length.IN_FULL && isLong(figure);
    }

    private static boolean isLong(Figure figure) {
        return figure.lines().size() > SHORT;
    }

    /** The figure on the same page with all lines. */
    public String toAll(Figure figure) {
        return frame.page() + frame.query() + (frame.query().isEmpty() ? "?" : "&") + "voluit=true" + at(figure);
    }

    /** The figure on the same page with its first lines. */
    public String toFirst(Figure figure) {
        return frame.page() + frame.query() + at(figure);
    }

    private static String at(Figure figure) {
        return "#figuur-" + figure.id();
    }

    /** A definition and the captions of the figures that it explains. */
    public record Explained(String captions, Definition definition) {}

    /** @return null when the page does not have it */
    public Figure get(String id) {
        return all.stream().filter(figure -> figure.id().equals(id)).findFirst().orElse(null);
    }

    /** Each definition once, with the captions of its figures: on paper nobody can open one. */
    public List<Explained> explained() {
        return all.stream()
                .map(Figure::definition)
                .distinct()
                .map(definition -> new Explained(
                        all.stream()
                                .filter(figure -> figure.definition().equals(definition))
                                .map(Figure::caption)
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        definition))
                .toList();
    }

    /** Of which a figure tells, in words. */
    public String period(Figure figure) {
        return figure.base().period() == null ? frame.period() : figure.base().period();
    }

    /** The versions that a figure goes by. */
    public List<InForce> rules(Figure figure) {
        return rules.stream()
                .filter(rule -> figure.definition().rules().contains(rule.ruleSet()))
                .toList();
    }

    /** @param ending {@code csv} or {@code xlsx} */
    public String file(Figure figure, String ending) {
        return frame.page() + "/tabellen/" + figure.id() + "." + ending + frame.query();
    }

    /** The address of a workbook with a sheet for each figure. */
    public String workbook() {
        return frame.page() + "/tabellen.xlsx" + frame.query();
    }
}
