package nl.overbrug.ruleversion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.people.Role;
import nl.overbrug.ruleengine.DmnFile;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulesheet.RuleSheets;
import nl.overbrug.ruletable.TableDefinition;
import org.springframework.stereotype.Service;

/** A version of a table as a file, also one that was taken back; empty when there is no such table. For whoever may read the rules. */
@Service
public class VersionFiles {

    private final VersionBook book;
    private final VersionHistory history;
    private final CurrentPerson current;

    VersionFiles(VersionBook book, VersionHistory history, CurrentPerson current) {
        this.book = book;
        this.history = history;
        this.current = current;
    }

    /** An {@code .xlsx} file. */
    public Optional<byte[]> workbook(String ruleSet, int number, Locale locale) {
        return table(ruleSet, number)
                .map(loaded -> RuleSheets.write(definition(loaded), lines(ruleSet, number), locale));
    }

    /** A {@code .csv} file. */
    public Optional<byte[]> csv(String ruleSet, int number) {
        return table(ruleSet, number).map(loaded -> RuleSheets.writeCsv(definition(loaded), lines(ruleSet, number)));
    }

    /** A {@code .dmn} file. */
    public Optional<byte[]> dmn(String ruleSet, int number) {
        return table(ruleSet, number)
                .map(loaded -> DmnFile.write(loaded.bound().table()).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<LoadedTable> table(String ruleSet, int number) {
        current.require(Role.POLICY, Role.MENTOR, Role.TEAM_LEAD, Role.MANAGER);
        return history.numbered(ruleSet, number).flatMap(book::readable);
    }

    private static TableDefinition definition(LoadedTable loaded) {
        return loaded.bound().table().definition();
    }

    /** As they were published, those that are switched off in their places. */
    private List<Map<String, String>> lines(String ruleSet, int number) {
        return SheetText.lines(
                ruleSet,
                history.numbered(ruleSet, number).orElseThrow().source().rows());
    }
}
