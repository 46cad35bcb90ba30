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
import nl.overbrug.ruledraft.DraftFixture;
import nl.overbrug.rulefile.GovernedPages;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OverbrugTest
class ChangeNotesTest {

    private static final String NOTE = "Er verandert niets.";
    private static final String TALKS = "/trajecten/{id}/gesprekken";

    @Autowired
    private DraftFixture drafts;

    @Autowired
    private ChangeNotes notes;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Environment environment;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

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
    void a_mentor_is_told_where_it_matters_from_the_day_that_the_version_holds_until_it_was_read() {
        UUID version = changed();
        assertThat(unread("mentor1", TALKS)).isEmpty();

        tomorrow();

        assertThat(unread("mentor1", TALKS)).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo(NOTE);
            assertThat(note.table()).isEqualTo("Protocolnormen");
        });
        assertThat(unread("mentor1", "/trajecten/{id}/metingen")).isEmpty();

        assertThat(drafts.as("mentor1", () -> notes.markRead(version))).isTrue();
        assertThat(drafts.as("mentor1", () -> notes.markRead(version))).isTrue();
        assertThat(unread("mentor1", TALKS)).isEmpty();
        assertThat(unread("mentor2", TALKS)).hasSize(1);
    }

    @Test
    void only_mentors_are_told_and_only_of_what_has_begun() {
        UUID version = changed();
        assertThat(drafts.as("mentor1", () -> notes.markRead(version))).isFalse();

        tomorrow();

        for (String other : List.of("beleid1", "manager", "beheer")) {
            assertThat(unread(other, TALKS)).isEmpty();
            assertThatThrownBy(() -> drafts.as(other, () -> notes.markRead(version)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(drafts.as("mentor1", () -> notes.markRead(UUID.randomUUID())))
                .isFalse();
    }

    @Test
    void the_note_stands_above_the_page_and_reading_it_leads_back_there_without_script() {
        UUID version = changed();
        UUID trajectory = trajectories.started();
        String page = "/trajecten/" + trajectory + "/gesprekken";
        tomorrow();
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");
        String read = "/werkinstructie/gelezen/" + version;
        assertThat(mentor.get(page).body()).contains(NOTE, "Protocolnormen: anders sinds", read);

        Visitor.Answer answer = mentor.post(page, read, "terug", page);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo(page);
        assertThat(mentor.get(page).body()).doesNotContain(NOTE);
        assertThat(mentor.post(page, read, "terug", "https://elders.example/").location())
                .isEqualTo("/");
    }

    @Test
    void every_table_governs_a_page_that_there_is() {
        Set<String> addresses = mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPathPatternsCondition().getPatternValues().stream())
                .collect(Collectors.toSet());

        assertThat(GovernedPages.read().keySet())
                .isEqualTo(ShippedRules.read().entrySet().stream()
                        .filter(each -> each.getValue().kind() == RuleSource.Kind.TABLE)
                        .map(each -> each.getKey())
                        .collect(Collectors.toSet()));
        assertThat(GovernedPages.read().values())
                .allSatisfy(pages -> assertThat(pages).isNotEmpty().allMatch(addresses::contains));
    }

    private UUID changed() {
        return drafts.published("trajectory/norms", "voortgangsgesprek", "reden", "dat nu zo is afgesproken");
    }

    private void tomorrow() {
        clock.runAhead(Duration.ofDays(1));
    }

    private List<ChangeNote> unread(String username, String page) {
        return drafts.as(username, () -> notes.unread(page));
    }
}
