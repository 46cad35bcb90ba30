package nl.overbrug.ruleversion;

import java.util.List;
import nl.overbrug.kernel.MovableClock;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Unhealthy while a stored version cannot be used, also one whose day is still to come; deciding goes on by the one before it. */
@Component("rulebook")
class RulesHealth extends AbstractHealthIndicator {

    private final VersionBook book;
    private final MovableClock clock;

    RulesHealth(VersionBook book, MovableClock clock) {
        super("the versions of the rules cannot be read");
        this.book = book;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<RuleVersion> broken = book.upToDate().broken(clock.today());
        if (broken.isEmpty()) {
            health.up();
        } else {
            health.down()
                    .withDetail("broken", broken.stream().map(RulesHealth::name).toList());
        }
    }

    private static String name(RuleVersion version) {
        return version.ruleSet() + " version " + version.number() + " from " + version.validFrom();
    }
}
