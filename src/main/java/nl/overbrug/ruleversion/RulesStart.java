package nl.overbrug.ruleversion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.ruleversion.RuleVersion.Origin;
import nl.overbrug.ruleversion.RuleVersion.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** At start: stores the shipped rule sets that the database does not have yet, and compiles what holds and what is planned beside the rest of the start. */
@Component
class RulesStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RulesStart.class);
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final VersionRows rows;
    private final VersionBook book;
    private final Reasoning reasoning;
    private final MovableClock clock;

    RulesStart(VersionRows rows, VersionBook book, Reasoning reasoning, MovableClock clock) {
        this.rows = rows;
        this.book = book;
        this.reasoning = reasoning;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        book.reload();
        store(ShippedRules.read());
        book.reload();
        Thread compiler = new Thread(this::compile, "rules-compiler");
        compiler.setDaemon(true);
        compiler.start();
    }

    /** A shipped set that changed becomes a new version from today, unless policy staff have taken it over. */
    void store(Map<String, RuleSource> shipped) {
        shipped.forEach((name, source) -> {
            Optional<RuleVersion> latest = book.of(name).stream().max(Comparator.comparingInt(RuleVersion::number));
            if (latest.isEmpty()) {
                add(name, 1, ALWAYS, source);
            } else if (latest.get().publication().origin() == Origin.EDITED) {
                LOG.debug("{} was edited, the shipped version is left aside", name);
            } else if (!hash(latest.get()).equals(source.hash())) {
                LOG.info(
                        "The shipped rule set {} changed: version {} holds from today",
                        name,
                        latest.get().number() + 1);
                add(name, rows.nextNumber(name), clock.today(), source);
            }
        });
    }

    private String hash(RuleVersion version) {
        return book.find(version.id()).orElseThrow().source().hash();
    }

    private void add(String name, int number, LocalDate from, RuleSource source) {
        Publication publication = new Publication(Origin.SHIPPED, null, clock.instant());
        rows.add(new StoredVersion(new RuleVersion(UUID.randomUUID(), name, number, from, publication), source));
    }

    void compile() {
        book.broken(clock.today());
        for (String table : book.names(RuleSource.Kind.TABLE)) {
            try {
                book.inForce(table, clock.today());
            } catch (IllegalStateException e) {
                LOG.error(e.getMessage());
            }
        }
        reasoning.names().forEach(reasoning::engine);
    }
}
