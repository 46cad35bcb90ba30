package nl.overbrug.ruleversion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.rulefile.RuleSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

@Service
class RuleReading implements PublishedRules {

    private final VersionBook book;
    private final Reasoning reasoning;
    private final CurrentPerson current;
    private final MovableClock clock;
    private final VersionHistory history;

    RuleReading(
            VersionBook book, Reasoning reasoning, CurrentPerson current, MovableClock clock, VersionHistory history) {
        this.book = book;
        this.reasoning = reasoning;
        this.current = current;
        this.clock = clock;
        this.history = history;
    }

    @Override
    public List<RuleSetLine> all(LocalDate day) {
        return sets(day).stream().map(set -> line(set, day)).toList();
    }

    @Override
    public List<PublishedSet> today() {
        return sets(clock.today());
    }

    private List<PublishedSet> sets(LocalDate day) {
        requireReader();
        return Stream.concat(book.names(RuleSource.Kind.TABLE).stream(), reasoning.names().stream())
                .flatMap(name -> read(name, day).stream())
                .sorted(Comparator.comparing(set -> set.version().ruleSet()))
                .toList();
    }

    private RuleSetLine line(PublishedSet set, LocalDate day) {
        RuleVersion version = set.version();
        RuleVersion next = book.of(version.ruleSet()).stream()
                .filter(each -> each.validFrom().isAfter(day))
                .reduce((later, sooner) -> sooner)
                .orElse(null);
        return new RuleSetLine(
                version, set.label(), past(set.history(), version).publisher(), next);
    }

    @Override
    public Optional<PublishedSet> on(String ruleSet, LocalDate day) {
        requireReader();
        return read(ruleSet, day);
    }

    @Override
    public Optional<PublishedSet> version(String ruleSet, int number) {
        return version(ruleSet, number, LocaleContextHolder.getLocale());
    }

    @Override
    public Optional<PublishedSet> version(String ruleSet, int number, Locale locale) {
        requireReader();
        VersionWords words = new VersionWords(locale);
        List<PastVersion> past = history.of(ruleSet);
        return history.numbered(ruleSet, number)
                .map(stored -> set(stored, words, past).orElseGet(() -> {
                    Label label = read(ruleSet, clock.today()).orElseThrow().label();
                    return words.unreadable(stored, label, past);
                }));
    }

    /** Empty when it was made by hand and cannot be read. */
    private Optional<PublishedSet> set(StoredVersion stored, VersionWords words, List<PastVersion> past) {
        return stored.source().kind() == RuleSource.Kind.TABLE
                ? book.readable(stored).map(loaded -> words.table(loaded, past))
                : Optional.of(stored).filter(book::isUsable).map(rules -> words.rules(rules, past));
    }

    @Override
    public List<RuleVersion> unusable() {
        requireReader();
        return book.broken(clock.today());
    }

    @Override
    public Optional<Comparison> compare(String ruleSet, int before, int after) {
        requireReader();
        VersionsBeside beside = new VersionsBeside(history.of(ruleSet), LocaleContextHolder.getLocale());
        return history.numbered(ruleSet, before)
                .flatMap(old -> history.numbered(ruleSet, after).flatMap(now -> compare(old, now, beside)));
    }

    private Optional<Comparison> compare(StoredVersion old, StoredVersion now, VersionsBeside beside) {
        return reasoning.names().contains(now.version().ruleSet())
                ? Optional.of(now)
                        .filter(version -> book.isUsable(old) && book.isUsable(version))
                        .map(version -> beside.rules(old, version))
                : book.readable(old).flatMap(was -> book.readable(now).map(is -> beside.tables(was, is)));
    }

    private static PastVersion past(List<PastVersion> history, RuleVersion version) {
        return history.stream()
                .filter(past -> past.version().id().equals(version.id()))
                .findFirst()
                .orElseThrow();
    }

    private void requireReader() {
        current.require(Role.POLICY, Role.MENTOR, Role.TEAM_LEAD, Role.MANAGER);
        book.upToDate();
    }

    private Optional<PublishedSet> read(String name, LocalDate day) {
        Stream<StoredVersion> held = book.of(name).stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .flatMap(version -> book.find(version.id()).stream());
        return reasoning.names().contains(name)
                ? held.filter(book::isUsable).findFirst().map(this::rules)
                : held.findFirst().map(version -> table(book.inForce(name, day)));
    }

    private PublishedSet table(LoadedTable loaded) {
        return words().table(loaded, history.of(loaded.version().ruleSet()));
    }

    private PublishedSet rules(StoredVersion stored) {
        return words().rules(stored, history.of(stored.version().ruleSet()));
    }

    private static VersionWords words() {
        return new VersionWords(LocaleContextHolder.getLocale());
    }
}
