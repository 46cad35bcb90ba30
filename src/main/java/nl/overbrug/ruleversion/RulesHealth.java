package nl.overbrug.ruleversion;

import java.util.List;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Unhealthy while a stored version cannot be used; deciding goes on by the one before it. */
@Component("rulebook")
class RulesHealth implements HealthIndicator {

    private final VersionBook book;

    RulesHealth(VersionBook book) {
        this.book = book;
    }

    @Override
    public Health health() {
        List<RuleVersion> broken = book.broken();
        if (broken.isEmpty()) {
            return Health.up().build();
        }
        return Health.down()
                .withDetail(
                        "broken",
                        broken.stream()
                                .map(version -> version.ruleSet() + " version " + version.number())
                                .toList())
                .build();
    }
}
