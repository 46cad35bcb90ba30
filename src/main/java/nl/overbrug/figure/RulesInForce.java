package nl.overbrug.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruleversion.PublishedRules;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionBook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which versions of the rules held in a period. Who may see figures may read the rules too. */
@Component
public class RulesInForce {

    private final VersionBook book;
    private final PublishedRules rules;
    private final MovableClock clock;
    /** A version never changes, so what it is called is asked once. */
    private final Map<Called, String> labels = new ConcurrentHashMap<>();

    RulesInForce(VersionBook book, PublishedRules rules, MovableClock clock) {
        this.book = book;
        this.rules = rules;
        this.clock = clock;
    }

    private record Called(UUID version, Locale locale) {}

    /** The figures with the versions that held between these days, as {@link #of} gives them. */
    public Figures with(Frame frame, List<Figure> figures, LocalDate from, LocalDate to) {
        return new Figures(frame, figures, of(figures.stream().map(Figure::definition), from, to));
    }

    /** The versions that held between these days, but not after today; of each rule set the oldest first. */
    public List<InForce> of(Stream<Definition> definitions, LocalDate from, LocalDate to) {
        LocalDate last = to.isAfter(clock.today()) ? clock.today() : to;
        book.upToDate();
        return definitions
                .flatMap(definition -> definition.rules().stream())
                .distinct()
                .flatMap(ruleSet -> held(usable(ruleSet), from, last).stream())
                .map(version -> new InForce(version.ruleSet(), label(version), version.number()))
                .toList();
    }

    private List<RuleVersion> usable(String ruleSet) {
        return book.of(ruleSet).stream()
                .filter(version -> !book.isBroken(version.id()))
                .toList();
    }

    /** @param versions the one that would be in force first, as {@link VersionBook#of} gives them */
    static List<RuleVersion> held(List<RuleVersion> versions, LocalDate from, LocalDate to) {
        List<RuleVersion> held = new ArrayList<>();
        LocalDate until = to;
        for (RuleVersion version : versions) {
            LocalDate since = version.isFirst() ? LocalDate.MIN : version.validFrom();
            if (!since.isAfter(until) && (held.isEmpty() || !until.isBefore(from))) {
                held.add(0, version);
                until = version.isFirst() ? LocalDate.MIN : since.minusDays(1);
            }
        }
        return held;
    }

    private String label(RuleVersion version) {
        return labels.computeIfAbsent(
                new Called(version.id(), LocaleContextHolder.getLocale()),
                called -> rules.version(version.ruleSet(), version.number(), called.locale())
                        .orElseThrow()
                        .label()
                        .label());
    }
}
