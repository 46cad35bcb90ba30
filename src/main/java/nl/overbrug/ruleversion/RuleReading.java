package nl.overbrug.ruleversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.rulefile.RowWriter;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.ruletable.Column;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.RulesDefinition;
import nl.overbrug.ruletable.Sentences;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruletable.TableDefinition;
import nl.overbrug.ruletable.Text;
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
        this.history = history;
        this.book = book;
        this.reasoning = reasoning;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<RuleSetLine> all() {
        return today().stream().map(this::line).toList();
    }

    @Override
    public List<PublishedSet> today() {
        requireReader();
        return Stream.concat(book.upToDate().names(RuleSource.Kind.TABLE).stream(), reasoning.names().stream())
                .flatMap(name -> read(name, clock.today()).stream())
                .sorted((one, other) ->
                        one.version().ruleSet().compareTo(other.version().ruleSet()))
                .toList();
    }

    private RuleSetLine line(PublishedSet set) {
        RuleVersion version = set.version();
        String publisher = set.history().stream()
                .filter(past -> past.version().equals(version))
                .findFirst()
                .map(PastVersion::publisher)
                .orElse("");
        RuleVersion next = book.of(version.ruleSet()).stream()
                .filter(each -> each.validFrom().isAfter(clock.today()))
                .reduce((later, sooner) -> sooner)
                .orElse(null);
        return new RuleSetLine(version, set.label(), publisher, next);
    }

    @Override
    public Optional<PublishedSet> on(String ruleSet, LocalDate day) {
        requireReader();
        book.upToDate();
        return read(ruleSet, day);
    }

    private void requireReader() {
        current.require(Role.POLICY, Role.MENTOR, Role.MANAGER);
    }

    private Optional<PublishedSet> read(String name, LocalDate day) {
        if (reasoning.names().contains(name)) {
            return Optional.of(rules(reasoning.version(name)));
        }
        boolean held =
                book.of(name).stream().anyMatch(version -> !version.validFrom().isAfter(day));
        return held ? Optional.of(table(book.inForce(name, day))) : Optional.empty();
    }

    private PublishedSet table(LoadedTable loaded) {
        Locale locale = LocaleContextHolder.getLocale();
        Table table = loaded.bound().table();
        TableDefinition definition = table.definition();
        return new PublishedSet(
                loaded.version(),
                label(
                        definition.words().label(),
                        definition.words().help(),
                        definition.words().purpose()),
                Stream.concat(
                                definition.conditions().stream().map(column -> head(column, false)),
                                definition.results().stream().map(column -> head(column, true)))
                        .toList(),
                table.rows().stream().map(row -> row(definition, row, locale)).toList(),
                history.of(loaded.version().ruleSet()));
    }

    private static PublishedRow row(TableDefinition table, Row row, Locale locale) {
        Stream<String> conditions = table.conditions().stream()
                .map(column -> column.conditionWords(row.conditions().get(column.key()), locale));
        Stream<String> results = table.results().stream()
                .map(column -> row.results().containsKey(column.key())
                        ? column.resultWords(row.results().get(column.key()), locale)
                        : "");
        return new PublishedRow(
                row.id(),
                Stream.concat(conditions, results).toList(),
                Sentences.of(table, row, locale),
                row.because().source(),
                RowWriter.cells(table, row));
    }

    private PublishedSet rules(RuleVersion version) {
        Locale locale = LocaleContextHolder.getLocale();
        RulesDefinition words = Reasoning.words(book.find(version.id()).orElseThrow());
        List<PublishedRow> rows = words.rules().entrySet().stream()
                .map((Map.Entry<String, Text> rule) -> new PublishedRow(
                        rule.getKey(), List.of(), rule.getValue().in(locale), "", Map.of()))
                .toList();
        return new PublishedSet(
                version,
                label(words.about().label(), words.about().help(), words.about().purpose()),
                List.of(),
                rows,
                history.of(version.ruleSet()));
    }

    private static Label label(Text label, Text help, Text purpose) {
        Locale locale = LocaleContextHolder.getLocale();
        return new Label(label.in(locale), help.in(locale), purpose.in(locale));
    }

    private static Head head(Column column, boolean result) {
        Locale locale = LocaleContextHolder.getLocale();
        return new Head(column.key(), column.label().in(locale), column.help().in(locale), result);
    }
}
