package nl.overbrug.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.people.People;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.ruleversion.Reasoning;
import nl.overbrug.ruleversion.StoredVersion;
import nl.overbrug.ruleversion.VersionBook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log of decisions for those who may see the dossier. */
@Service
class DecisionLog implements Decisions {

    private final DecisionRows rows;
    private final VersionBook book;
    private final DossierDoor door;
    private final People people;

    DecisionLog(DecisionRows rows, VersionBook book, DossierDoor door, People people) {
        this.rows = rows;
        this.book = book;
        this.door = door;
        this.people = people;
    }

    @Override
    public List<Line> of(UUID subject) {
        return door.isOpen(subject) ? rows.of(subject).stream().map(this::line).toList() : List.of();
    }

    @Override
    @Transactional
    public Optional<Explanation> why(UUID decision) {
        return rows.find(decision).filter(stored -> door.open(stored.subject())).map(this::explain);
    }

    @Override
    public boolean isStored(UUID decision) {
        return rows.find(decision).isPresent();
    }

    @Override
    public Optional<UUID> latest(UUID subject, RuleTable<?, ?> table, Record facts) {
        return door.isOpen(subject) ? rows.latest(subject, table.name(), DecisionJson.write(facts)) : Optional.empty();
    }

    @Override
    public Optional<String> pageOf(UUID subject) {
        return door.pageOf(subject);
    }

    private Line line(StoredDecision stored) {
        StoredVersion version = version(stored);
        DecisionWords words = words(version);
        return new Line(
                stored.id(),
                words.label(),
                words.conclusions(stored),
                version.version(),
                stored.content().at(),
                judged(stored));
    }

    private Explanation explain(StoredDecision stored) {
        StoredVersion version = version(stored);
        DecisionWords words = words(version);
        return new Explanation(
                new Explanation.About(
                        stored.subject(),
                        words.label(),
                        words.conclusions(stored),
                        version.version(),
                        stored.content().at()),
                words.facts(stored),
                words.because(stored),
                words.others(stored),
                judgement(stored, words));
    }

    private static Judged judged(StoredDecision stored) {
        if (stored.judgement().overridden() != null) {
            return Judged.OVERRIDDEN;
        }
        return stored.judgement().confirmed() == null ? Judged.NOT_YET : Judged.CONFIRMED;
    }

    private Explanation.Judgement judgement(StoredDecision stored, DecisionWords words) {
        StoredDecision.Judgement said = stored.judgement();
        return switch (judged(stored)) {
            case NOT_YET -> Explanation.Judgement.NOT_YET;
            case CONFIRMED ->
                new Explanation.Judgement(
                        Judged.CONFIRMED,
                        name(said.confirmed()),
                        said.confirmed().at(),
                        null,
                        null);
            case OVERRIDDEN ->
                new Explanation.Judgement(
                        Judged.OVERRIDDEN,
                        name(said.overridden().said()),
                        said.overridden().said().at(),
                        said.overridden().reason(),
                        words.conclusion(said.overridden().verdict()));
        };
    }

    private String name(StoredDecision.Said said) {
        Map<UUID, String> names = people.names(List.of(said.by()));
        return names.getOrDefault(said.by(), "");
    }

    private StoredVersion version(StoredDecision stored) {
        return book.named(stored.versionId());
    }

    private DecisionWords words(StoredVersion version) {
        Locale locale = LocaleContextHolder.getLocale();
        return version.source().kind() == RuleSource.Kind.TABLE
                ? new TableWords(book.table(version).bound(), locale)
                : new RulesWords(Reasoning.words(version), locale);
    }
}
