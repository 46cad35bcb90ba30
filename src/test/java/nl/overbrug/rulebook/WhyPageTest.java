package nl.overbrug.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import nl.overbrug.intake.OutOfScopeReason;
import nl.overbrug.intake.TargetGroupFacts;
import nl.overbrug.intake.TargetGroupOutcome;
import nl.overbrug.intake.TargetGroupVerdict;
import nl.overbrug.kernel.YesNoUnknown;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@OverbrugTest
class WhyPageTest {

    @Autowired
    Environment environment;

    @Autowired
    Rulebook rulebook;

    @Autowired
    Decisions decisions;

    @Autowired
    Audit audit;

    @Autowired
    TrajectoryFixture fixture;

    private UUID dossier;
    private UUID decision;

    @BeforeEach
    void a_trajectory_with_a_decision() {
        dossier = fixture.started();
        decision = rulebook.decide(TargetGroupFacts.TABLE, dossier, DecidingTest.facts(3, YesNoUnknown.YES))
                .id();
    }

    @Test
    void it_tells_in_sentences_what_was_known_which_row_decided_and_by_which_source() {
        Visitor.Answer page = why("mentor1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Pijlers met een hulpvraag", "<dd>3</dd>")
                .contains("één adviesgesprek genoeg is, dan hoort de inwoner niet bij de doelgroep en telt dit als"
                        + " ‘eenmalig advies’, omdat de vraag in één gesprek is opgelost")
                .contains("Bron: Evaluatie Alphen aan den Rijn")
                .contains("Volgens de regels hoort de inwoner niet bij de doelgroep")
                .contains("versie 1 van de regels")
                .contains("href=\"/regels/intake/target-group/versies/1#regel-een-gesprek-genoeg\"");
    }

    @Test
    void the_dossier_tells_which_version_took_each_decision() {
        assertThat(Visitor.loggedIn(environment, "mentor1")
                        .get("/trajecten/" + dossier)
                        .body())
                .contains("href=\"/regels/intake/target-group/versies/1\"");
        assertThat(fixture.as("mentor1", () -> decisions.of(dossier)))
                .allSatisfy(line -> assertThat(line.version().number()).isEqualTo(1));
    }

    @Test
    void it_tells_on_which_cell_the_other_rows_failed() {
        assertThat(why("mentor1").body()).contains("Wie heeft de regie: gevraagd is elders, maar het was toegang.");
    }

    @Test
    void it_tells_who_confirmed_the_advice() {
        fixture.as("mentor1", () -> {
            rulebook.confirm(decision);
            return null;
        });

        assertThat(why("mentor2").body())
                .contains(fixture.person("mentor1").displayName() + " heeft dit advies bevestigd");
    }

    @Test
    void it_tells_who_decided_otherwise_and_why_as_it_was_written() {
        TargetGroupVerdict other = new TargetGroupVerdict(TargetGroupOutcome.NOT_TARGET_GROUP, OutOfScopeReason.OTHER);
        fixture.as("mentor1", () -> {
            rulebook.override(decision, other, "Er speelt <b>iets</b> anders.");
            return null;
        });

        assertThat(why("mentor1").body())
                .contains("anders beslist")
                .contains("telt dit als ‘anders’")
                .contains("Er speelt &lt;b&gt;iets&lt;/b&gt; anders.");
    }

    @Test
    void reading_it_is_noted() {
        why("mentor1");

        assertThat(audit.of(dossier))
                .filteredOn(entry -> entry.what().equals("audit.besluit.gelezen"))
                .extracting(Audit.Entry::personId)
                .containsExactly(fixture.person("mentor1").id());
    }

    @Test
    void only_who_may_read_the_dossier_may_read_why() {
        assertThat(why("mentor2").status()).isEqualTo(200);
        assertThat(why("mentor3").status()).isEqualTo(403);
        assertThat(why("beleid1").status()).isEqualTo(403);
        assertThat(why("manager").status()).isEqualTo(403);
        assertThat(why("beheer").status()).isEqualTo(403);
    }

    @Test
    void a_decision_that_does_not_exist_or_belongs_to_nobody_is_not_found() {
        UUID orphan = rulebook.decide(TargetGroupFacts.TABLE, UUID.randomUUID(), DecidingTest.facts(3, YesNoUnknown.NO))
                .id();
        Visitor mentor = Visitor.loggedIn(environment, "mentor1");

        assertThat(mentor.get("/besluiten/" + UUID.randomUUID() + "/waarom").status())
                .isEqualTo(404);
        assertThat(mentor.get("/besluiten/" + orphan + "/waarom").status()).isEqualTo(404);
    }

    @Test
    void the_decisions_of_a_dossier_are_listed_latest_first() {
        assertThat(fixture.as("mentor2", () -> decisions.of(dossier)))
                .hasSizeGreaterThan(1)
                .extracting(Decisions.Line::id)
                .startsWith(decision);
    }

    private Visitor.Answer why(String username) {
        return Visitor.loggedIn(environment, username).get("/besluiten/" + decision + "/waarom");
    }
}
