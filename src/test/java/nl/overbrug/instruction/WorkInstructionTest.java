package nl.overbrug.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.people.People;
import nl.overbrug.people.Person;
import nl.overbrug.people.Role;
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.ruleversion.TableChanges;
import nl.overbrug.workflow.ProcessStep;
import nl.overbrug.workflow.ProcessStep.Kind;
import nl.overbrug.workflow.Processes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;

@OverbrugTest
class WorkInstructionTest {

    @Autowired
    private WorkInstruction instruction;

    @Autowired
    private Processes processes;

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    /** Nobody else reads as this person. */
    private final Person reader = new Person(UUID.randomUUID(), "lezer", "Lezer", Set.of(Role.MENTOR), null);

    @BeforeEach
    void in_dutch() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
    }

    @AfterEach
    void nothing_is_left() {
        LocaleContextHolder.resetLocaleContext();
        clock.runAhead(Duration.ZERO);
        drafts.clean();
    }

    @Test
    void it_holds_every_process_and_every_rule_set_once() {
        List<Chapter> chapters = read().chapters();

        assertThat(chapters)
                .extracting(chapter -> chapter.story().process())
                .startsWith("intake", "trajectory", "bridge")
                .hasSize(8)
                .doesNotHaveDuplicates();
        assertThat(chapters.stream()
                        .flatMap(chapter -> chapter.rules().stream())
                        .map(rules -> rules.set().version().ruleSet())
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(ShippedRules.read().keySet());
    }

    @Test
    void the_steps_of_a_process_stand_in_the_order_in_which_they_come() {
        List<ProcessStep> steps = chapter(read(), "intake").story().steps();

        assertThat(steps)
                .extracting(ProcessStep::label)
                .startsWith(
                        "Hulpvragen en feiten vastleggen",
                        "Doelgroep toetsen",
                        "Advies over de doelgroep bevestigen",
                        "Hoort bij de doelgroep?",
                        "Deelname bespreken",
                        "Doet de inwoner mee?");
        assertThat(steps.get(1).kind()).isEqualTo(Kind.AUTOMATIC);
        assertThat(steps.get(3).ways())
                .contains(
                        new ProcessStep.Way("ja", "Deelname bespreken", false),
                        new ProcessStep.Way("nee", "Niet in de doelgroep", true));
        assertThat(chapter(read(), "trajectory").story().steps())
                .extracting(ProcessStep::kind)
                .contains(Kind.PART, Kind.TOGETHER, Kind.MEANWHILE, Kind.WAIT);
    }

    @Test
    void a_process_went_as_it_was_deployed_then() {
        assertThat(processes.at("intake", clock.instant())).isPresent();
        assertThat(processes.at("intake", clock.instant().minus(Duration.ofDays(9000))))
                .isEmpty();
    }

    @Test
    void what_changed_since_the_reader_looked_is_marked_for_a_day_with_its_note() {
        assertThat(read().before()).isNull();
        drafts.published("trajectory/norms", "voortgangsgesprek", "reden", "dat nu zo is afgesproken");
        assertThat(read().changed()).isEmpty();

        clock.runAhead(Duration.ofDays(1));

        WorkInstruction.Reading reading = read();
        assertThat(reading.before()).isNotNull();
        assertThat(reading.changed())
                .extracting(chapter -> chapter.story().process())
                .containsExactly("trajectory");
        Chapter.Change change = chapter(reading, "trajectory").rules().stream()
                .filter(rules -> rules.set().version().ruleSet().equals("trajectory/norms"))
                .findFirst()
                .orElseThrow()
                .change();
        assertThat(change.since()).isEqualTo(clock.today());
        assertThat(change.notes()).extracting(ChangeNote::text).containsExactly("Er verandert niets.");
        assertThat(change.rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(TableChanges.Kind.CHANGED);
            assertThat(row.after()).contains("dat nu zo is afgesproken");
        });
        assertThat(read().changed()).hasSize(1);

        clock.runAhead(Duration.ofDays(2));
        assertThat(read().changed()).isEmpty();
    }

    @Test
    void who_reads_for_the_first_time_is_told_of_no_change() {
        drafts.published("trajectory/norms", "voortgangsgesprek", "reden", "dat nu zo is afgesproken");
        clock.runAhead(Duration.ofDays(1));

        assertThat(read().changed()).isEmpty();
    }

    @Test
    void mentors_policy_and_managers_read_it_and_nobody_else() {
        for (String who : List.of("mentor3", "beleid1", "manager")) {
            Visitor visitor = Visitor.loggedIn(environment, who);
            assertThat(visitor.get("/").location()
                            + visitor.get("/werkinstructie").body())
                    .as(who)
                    .contains("Werkinstructie", "Hoort bij de doelgroep?", "href=\"/werkinstructie\"")
                    .doesNotContain("Exception");
        }
        assertThatThrownBy(() -> drafts.as("beheer", instruction::read)).isInstanceOf(AccessDeniedException.class);
    }

    private WorkInstruction.Reading read() {
        return people.as(reader, instruction::read);
    }

    private static Chapter chapter(WorkInstruction.Reading reading, String process) {
        return reading.chapters().stream()
                .filter(chapter -> chapter.story().process().equals(process))
                .findFirst()
                .orElseThrow();
    }
}
