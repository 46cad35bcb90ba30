package nl.overbrug.figure;

import java.util.List;

/**
 * All figures of a page.
 *
 * @param rules the versions that held in the period, of all rule sets that have a say in any figure
 */
public record Figures(Frame frame, List<Figure> all, List<InForce> rules) {

    /** @return null when the page does not have it */
    public Figure get(String id) {
        return all.stream().filter(figure -> figure.id().equals(id)).findFirst().orElse(null);
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
