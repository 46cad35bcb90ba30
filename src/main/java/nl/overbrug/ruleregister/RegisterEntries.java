package nl.overbrug.ruleregister;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruleversion.PastVersion;
import nl.overbrug.ruleversion.PublishedRules;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.RuleVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Writes drafts of entries for the Algoritmeregister from published rules. For whoever may read the rules. */
@Service
public class RegisterEntries {

    private final PublishedRules rules;
    private final MessageSource messages;
    private final MovableClock clock;
    private final String municipality;

    RegisterEntries(
            PublishedRules rules,
            MessageSource messages,
            MovableClock clock,
            @Value("${overbrug.municipality:Voorbeeldgemeente}") String municipality) {
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
        this.municipality = municipality;
    }

    /** @param locale Dutch for the register itself; empty when there is no such version, it was taken back, or it holds only words, which is no algorithm */
    public Optional<RegisterEntry> of(String ruleSet, int number, Locale locale) {
        return rules.version(ruleSet, number, locale)
                .filter(set -> !set.isContent() && !set.rows().isEmpty())
                .filter(set -> set.own().withdrawn() == null)
                .map(set -> {
                    RegisterTexts texts = new RegisterTexts(messages, locale);
                    return new RegisterWriter(set, texts, municipality, status(set)).entry();
                });
    }

    private RegisterWriter.Status status(PublishedSet set) {
        LocalDate today = clock.today();
        if (set.version().validFrom().isAfter(today)) {
            return RegisterWriter.Status.IN_DEVELOPMENT;
        }
        List<RuleVersion> held = set.history().stream()
                .filter(past -> past.withdrawn() == null)
                .map(PastVersion::version)
                .filter(version -> !version.validFrom().isAfter(today))
                .toList();
        return held.get(0).id().equals(set.version().id())
                ? RegisterWriter.Status.IN_USE
                : RegisterWriter.Status.OUT_OF_USE;
    }
}
