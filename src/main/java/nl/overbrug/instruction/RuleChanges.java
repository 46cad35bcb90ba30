package nl.overbrug.instruction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overbrug.ruletable.Table;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.TableChanges;
import nl.overbrug.ruleversion.TableChanges.RowChange;
import nl.overbrug.ruleversion.VersionBook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What changed in a rule set since somebody last looked. */
@Component
class RuleChanges {

    private final VersionBook book;
    private final Beginnings beginnings;
    private final NoteTexts texts;

    RuleChanges(VersionBook book, Beginnings beginnings, NoteTexts texts) {
        this.book = book;
        this.beginnings = beginnings;
        this.texts = texts;
    }

    /** Empty when no version began to hold since then. */
    Optional<Chapter.Change> since(PublishedSet now, Instant moment) {
        List<RuleVersion> begun = beginnings.since(now.version().ruleSet(), moment);
        return begun.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter.Change(
                        now.version().validFrom(),
                        begun.stream()
                                .flatMap(version -> texts.of(version).stream())
                                .toList(),
                        now.isTable() ? rows(now.version(), moment) : List.of()));
    }

    private List<RowChange> rows(RuleVersion now, Instant moment) {
        RuleVersion then = beginnings.at(now.ruleSet(), moment);
        return TableChanges.between(table(then), table(now), LocaleContextHolder.getLocale());
    }

    private Table table(RuleVersion version) {
        return book.table(book.find(version.id()).orElseThrow()).table();
    }
}
