package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.overbrug.FullDossier;
import nl.overbrug.bridge.BridgeTextFacts;
import nl.overbrug.rulebook.Decisions;
import nl.overbrug.rulebook.Explanation;
import nl.overbrug.rulebook.Redecisions;
import nl.overbrug.rulebook.Redecisions.Redecision;
import nl.overbrug.ruleversion.RuleVersion;
import nl.overbrug.ruleversion.VersionBook;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;

/** Dossiers of an Overbrug with other rules: what was decided there stays explained by the rules of there, and those hold for nobody here. */
class ElsewhereTest extends ImportCase {

    private static final String TIERS = "reward/tiers";
    private static final String DUE = "measurement/due";

    @Autowired
    private FullDossier dossiers;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Redecisions redecisions;

    @Autowired
    private VersionBook book;

    @Autowired
    private TrajectoryFixture people;

    @AfterTransaction
    void what_was_never_kept_is_forgotten() {
        book.reload();
    }

    @Test
    void a_decision_of_other_rules_stays_explained_by_them_and_they_do_not_hold_here() {
        TestBundle first = copied(dossiers.made().trajectory());
        List<RuleVersion> before = book.upToDate().of(TIERS);
        ofElsewhere(first, TIERS);

        ImportReport report = take(first);

        assertThat(report.faults()).isEmpty();
        UUID decision = jdbc.queryForObject("""
                select d.id from rulebook_decision d join ruleversion_published p on p.id = d.version_id
                 where p.rule_set = ? and p.known_as = 77 order by d.id limit 1
                """, UUID.class, TIERS);
        Explanation why = people.as("mentor1", () -> decisions.why(decision).orElseThrow());
        assertThat(why.about().version().elsewhere()).isEqualTo(77);
        assertThat(why.because()).isNotEmpty();
        assertThat(why.facts()).isNotEmpty();
        assertThat(redecisions.of(decision)).contains(Redecision.SAME);
        assertThat(book.upToDate().of(TIERS)).as("what holds here").isEqualTo(before);
        assertThat(versions(exported())).as("goes out as it came").containsAll(versions(first));
    }

    @Test
    void what_was_said_under_other_texts_keeps_their_words() {
        TestBundle bundle = copied(dossiers.made().trajectory());
        ofElsewhere(bundle, BridgeTextFacts.TABLE.name());

        assertThat(take(bundle).faults()).isEmpty();

        Integer number = jdbc.queryForObject(
                "select distinct f.content_version from bridge_filling f join ruleversion_published p on p.rule_set = 'bridge/texts'"
                        + " and p.number = f.content_version and p.known_as = 77",
                Integer.class);
        assertThat(book.upToDate()
                        .numbered(BridgeTextFacts.TABLE.name(), number)
                        .orElseThrow()
                        .version()
                        .elsewhere())
                .isEqualTo(77);
    }

    @Test
    void a_version_that_this_program_cannot_read_is_refused() {
        TestBundle bundle = copied(dossiers.made().trajectory());
        String versions = bundle.text("rule_versions.csv");
        bundle.with("rule_versions.csv", versions.replace("\"TABLE\",\"", "\"TABLE\",\"onbekend: "));

        assertThat(check(bundle).faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.message()).isEqualTo("exchange.fout.onleesbare-regels"));
    }

    @Test
    void rules_that_do_not_say_what_they_are_called_are_refused_by_line() {
        TestBundle bundle = copied(dossiers.made().trajectory());

        for (String other : List.of("geen regels", "function void run() {}", "package rules.measurement.last;")) {
            TestBundle changed =
                    changed(bundle, DUE, "rows", text -> text.replace("package rules.measurement.due;", other));
            assertThat(check(changed).faults())
                    .as(other)
                    .containsExactly(Fault.of("rule_versions.csv", line(changed, DUE), "rows", "onleesbare-regels"));
        }
    }

    @Test
    void rules_that_reason_are_kept_to_be_read_and_never_run() {
        String ran = "overbrug.test.ran";
        TestBundle bundle = changed(
                copied(dossiers.made().trajectory()),
                DUE,
                "rows",
                text -> text.replace("\nend", "\nSystem.setProperty(\"%s\", \"1\");\nend".formatted(ran)));

        assertThat(take(bundle).done()).isTrue();

        UUID decision = jdbc.queryForObject("""
                select d.id from rulebook_decision d join ruleversion_published p on p.id = d.version_id
                 where p.rule_set = ? and p.known_as = 1 order by d.id limit 1
                """, UUID.class, DUE);
        assertThat(people.as("mentor1", () -> decisions.why(decision).orElseThrow())
                        .because())
                .isNotEmpty();
        assertThat(redecisions.of(decision)).contains(Redecision.NOT_POSSIBLE);
        assertThat(System.getProperty(ran)).isNull();
    }

    @Test
    void a_version_is_of_the_kind_that_its_rule_set_is_of() {
        TestBundle bundle = changed(copied(dossiers.made().trajectory()), TIERS, "kind", table -> "RULES");
        int line = line(bundle, TIERS);

        assertThat(check(bundle).faults())
                .contains(Fault.of("rule_versions.csv", line, "kind", "past-niet", "rule_set"))
                .allSatisfy(fault -> assertThat(fault.line()).isEqualTo(line));
    }

    /** Without their keys, which are made of the rest. */
    private static List<List<String>> versions(TestBundle bundle) {
        return bundle.rows(Bundle.file(RuleFiles.VERSIONS)).stream()
                .map(row -> row.subList(1, row.size()))
                .toList();
    }

    private static TestBundle changed(TestBundle bundle, String ruleSet, String column, UnaryOperator<String> change) {
        DossierFile file = Bundle.file(RuleFiles.VERSIONS);
        List<List<String>> rows = bundle.rows(file);
        int at = rows.get(0).indexOf(column);
        rows.stream().filter(row -> row.contains(ruleSet)).forEach(row -> row.set(at, change.apply(row.get(at))));
        return bundle.copy().with(file.entry(), TestBundle.text(rows));
    }

    /** On which line the version of this rule set begins: its key begins with the name. */
    private static int line(TestBundle bundle, String ruleSet) {
        String text = bundle.text("rule_versions.csv");
        return (int) text.substring(0, text.indexOf("\n\"" + ruleSet + ' ') + 1)
                        .lines()
                        .count()
                + 1;
    }

    /** The version of this rule set gets the number that it has where it comes from. */
    private static void ofElsewhere(TestBundle bundle, String ruleSet) {
        String row = "\"%s\",\"1\",".formatted(ruleSet);
        bundle.replace("rule_versions.csv", row, row.replace("\"1\"", "\"77\""));
    }
}
