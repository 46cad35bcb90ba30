package nl.overbrug.rulepreview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.overbrug.rulebook.TrialRun.Outcome;
import nl.overbrug.rulebook.VerdictWords;
import nl.overbrug.ruleengine.BoundTable;
import nl.overbrug.ruletable.Text;

/**
 * From one outcome to another, in words. A table may give several verdicts; only those that differ are said.
 *
 * @param before empty when there was nothing that is no longer there
 * @param after empty when nothing comes instead
 */
public record Passage(Text before, Text after) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static Passage of(BoundTable table, Outcome outcome) {
        return new Passage(
                words(table, without(outcome.before(), outcome.after())),
                words(table, without(outcome.after(), outcome.before())));
    }

    private static List<Record> without(List<Record> all, List<Record> others) {
        return all.stream().filter(each -> !others.contains(each)).toList();
    }

    private static Text words(BoundTable table, List<Record> verdicts) {
        return new Text(words(table, verdicts, DUTCH), words(table, verdicts, Locale.ENGLISH));
    }

    private static String words(BoundTable table, List<Record> verdicts, Locale locale) {
        return verdicts.stream()
                .map(verdict -> VerdictWords.of(table, verdict, locale))
                .collect(Collectors.joining("; "));
    }
}
