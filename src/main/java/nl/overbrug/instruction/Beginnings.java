package nl.overbrug.instruction;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionBook;
import org.springframework.stereotype.Component;

/** When versions of the rules began to hold. */
@Component
class Beginnings {

    private final VersionBook book;
    private final MovableClock clock;

    Beginnings(VersionBook book, MovableClock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The start of its day, or its publication when that came later. */
    static Instant of(RuleVersion version) {
        Instant day = version.validFrom().atStartOfDay(MovableClock.ZONE).toInstant();
        Instant published = version.publication().at();
        return published.isAfter(day) ? published : day;
    }

    /** The versions that began to hold after this moment and until now, oldest first. */
    List<RuleVersion> since(String ruleSet, Instant moment) {
        return book.of(ruleSet).stream()
                .filter(version -> !version.isFirst() && !book.isBroken(version.id()))
                .filter(version -> of(version).isAfter(moment) && !of(version).isAfter(clock.instant()))
                .sorted(Comparator.comparing(Beginnings::of).thenComparing(RuleVersion::number))
                .toList();
    }

    /** The version that held at this moment; the first one when none did yet. */
    RuleVersion at(String ruleSet, Instant moment) {
        List<RuleVersion> usable = book.of(ruleSet).stream()
                .filter(version -> !book.isBroken(version.id()))
                .toList();
        return usable.stream()
                .filter(version -> version.isFirst() || !of(version).isAfter(moment))
                .findFirst()
                .orElseThrow();
    }
}
