package nl.overbrug.ruledraft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.Measurements;
import nl.overbrug.measurement.Measuring;
import nl.overbrug.trajectory.TrajectoryFixture;
import nl.overbrug.workflow.Workflow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Changing the rules in the browser, by forms alone. */
class RuleEditingBrowserTest extends BrowserTest {

    private static final String NORMS = "trajectory/norms";
    private static final String MOMENTS = "measurement/moments";

    @Autowired
    private DraftFixture fixture;

    @Autowired
    private TrajectoryFixture trajectories;

    @Autowired
    private Measuring measuring;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Workflow workflow;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void nothing_is_left() {
        clock.runAhead(Duration.ZERO);
        fixture.clean();
    }

    /** Who takes no questionnaires is measured after eleven months instead of twelve. */
    @Test
    void the_whole_life_of_a_change_until_it_is_rolled_back() {
        UUID running = begun();
        logIn("beleid1");
        open("/regels/" + MOMENTS);
        press("Regels aanpassen");
        assertThat(heading()).isEqualTo("Concept: Meetmomenten");
        String draft = path();

        change("t3-zonder", "cel\\.maanden", "elf");
        assertThat(text()).contains("Bewaard, maar er klopt nog iets niet.").contains("‘elf’ is geen heel getal");
        assertGoodAsItIs("regel-fout");
        fill("cel\\.maanden", "11");
        press("Bewaren");
        assertThat(text()).contains("Een of meer voorbeelden komen anders uit dan verwacht.");
        assertGood(draft, "concept-voorbeeld-fout");
        page.getByText("Bekijk regel voor regel hoe dat komt").first().click();
        assertThat(heading()).isEqualTo("Meetmomenten: een situatie proberen");
        assertGoodAsItIs("proberen");
        open(draft);
        page.locator("li", new Page.LocatorOptions().setHasText("De regels zeggen"))
                .locator("a[href*='/voorbeelden/']")
                .last()
                .click();
        assertGoodAsItIs("voorbeeld");
        fill("uit2\\.maanden", "11");
        press("Bewaren");
        assertThat(text()).contains("Klaar om in te dienen");
        assertGood(draft, "concept");

        page.getByText("Wat betekent dit voor mensen?").click();
        assertThat(heading()).isEqualTo("Gevolgen: Meetmomenten");
        press("Berekenen");
        page.locator("#uitkomst").waitFor();
        assertThat(text()).contains("Wat er nu loopt").contains("T3 komt 1 maand eerder");
        open(draft);
        assertThat(text()).doesNotContain("Nog niet berekend");

        page.getByText("Indienen").first().click();
        assertThat(text()).contains("van ‘12 maanden’ naar ‘11 maanden’");
        assertGoodAsItIs("indienen");
        submit();
        open(draft + "/beoordelen");
        assertThat(text()).contains("Daarom keurt een collega het goed");
        press("Uitloggen");

        logIn("beleid2");
        assertGood("/regels", "regels-met-concept");
        page.getByText("Wacht op akkoord").click();
        page.getByText("Bekijken en beoordelen").click();
        assertThat(heading()).isEqualTo("Beoordelen: Meetmomenten");
        press("Goedkeuren en publiceren");
        assertThat(text()).contains("Vul dit in.");
        assertGoodAsItIs("beoordelen");
        page.getByLabel("Ook lopende trajecten").check();
        press("Goedkeuren en publiceren");
        assertThat(text())
                .contains("Goedgekeurd en gepubliceerd.")
                .contains("Dit is versie 1.")
                .contains("Geldt later")
                .contains("Vanaf die dag geldt dit ook voor lopende trajecten.")
                .contains("Waarom: Een jaar is te lang.");
        assertGood("/regels/" + MOMENTS, "regels-momenten-later");
        assertThat(monthsUntilLast(running)).isEqualTo(12);

        clock.runAhead(Duration.ofDays(1));
        workflow.runDue();
        open("/regels/" + MOMENTS);
        assertThat(text()).contains("Dit is versie 2.").contains("Geldt ook voor lopende trajecten. Bekeken:");
        page.getByText("Wat veranderde er sinds versie 1?").click();
        assertThat(heading()).isEqualTo("Meetmomenten: versies vergelijken");
        assertGood("/regels/" + MOMENTS + "/vergelijken?van=1&tot=2", "regels-vergelijken");
        assertThat(monthsUntilLast(running)).isEqualTo(11);
        assertThat(monthsUntilLast(begun())).isEqualTo(11);

        open("/regels/" + MOMENTS + "?op=" + clock.today().minusDays(1));
        press("Deze versie opnieuw gebruiken");
        draft = path();
        page.getByText("Indienen").first().click();
        submit();
        press("Uitloggen");
        logIn("beleid1");
        open(draft + "/beoordelen");
        page.getByLabel("Ook lopende trajecten").check();
        fill("from", clock.today().toString());
        press("Goedkeuren en publiceren");
        workflow.runDue();
        open("/regels/" + MOMENTS);
        assertThat(text()).contains("Dit is versie 3.").contains("Geldt ook voor lopende trajecten. Bekeken:");
        assertGood("/regels/" + MOMENTS, "regels-momenten-terug");
        assertThat(monthsUntilLast(running)).isEqualTo(12);
    }

    private UUID begun() {
        return trajectories.as("mentor1", () -> {
            UUID trajectory = trajectories.started();
            measuring.agree(trajectory, false);
            return trajectory;
        });
    }

    private long monthsUntilLast(UUID trajectory) {
        Measurement last = trajectories
                .as("mentor1", () -> measurements.of(trajectory, "T3"))
                .orElseThrow();
        return last.content().months();
    }

    private void submit() {
        fill("reason", "Een jaar is te lang.");
        fill("note", "De laatste meting is een maand eerder.");
        press("Indienen");
        assertThat(text()).contains("Ingediend. Een collega kan het nu goedkeuren.");
    }

    private String path() {
        return page.url().replaceFirst("#.*", "").replaceFirst("https?://[^/]+", "");
    }

    @Test
    void every_kind_of_cell_has_its_field_and_a_rule_is_copied_and_removed() {
        logIn("beleid1");
        UUID id = fixture.begun("intake/target-group");
        String draft = "/regels/concepten/" + id;
        assertGood(draft, "concept-doelgroep");
        assertGood(draft + "/rijen/" + fixture.row(id, "doelgroep").key(), "regel-doelgroep");
        assertThat(page.locator("#cel\\.pijlers\\.van").inputValue()).isEqualTo("2");
        assertThat(page.locator("#cel\\.pijlers\\.tot").inputValue()).isEqualTo("8");
        press("Bewaren");
        assertThat(fixture.now(id).version()).as("nothing changed by looking").isEqualTo(1);

        page.locator("button[value^=kopie]").first().click();
        assertThat(text()).contains("woont-elders-2").contains("Deze regel is precies gelijk aan regel woont-elders.");
        assertGoodAsItIs("concept-overlap");
        press("Ongedaan maken: regel gekopieerd");
        assertThat(text()).contains("Er is nog niets veranderd").doesNotContain("woont-elders-2");

        UUID moments = fixture.begun("measurement/moments");
        assertGood(
                "/regels/concepten/" + moments + "/rijen/"
                        + fixture.row(moments, "t1-met").key(),
                "regel-meetmoment");
        assertGood("/regels/concepten/" + moments + "/voorbeelden/nieuw", "voorbeeld-nieuw");
        assertThat(heading()).isEqualTo("Nieuw voorbeeld");
        UUID ceiling = fixture.begun("reward/ceiling");
        assertGood(
                "/regels/concepten/" + ceiling + "/rijen/"
                        + fixture.row(ceiling, "onder-de-grens").key(),
                "regel-grens");
    }

    @Test
    void somebody_who_was_overtaken_sees_both_and_loses_nothing() {
        logIn("beleid2");
        UUID draft = fixture.begun("reward/tiers");
        open("/regels/concepten/" + draft + "/rijen/"
                + fixture.row(draft, "licht").key());
        fixture.write(draft, "licht", "bedrag", "6,00");
        fill("cel\\.bedrag", "7");
        press("Bewaren");

        assertThat(text())
                .contains("Iemand anders heeft dit intussen veranderd")
                .contains("6,00");
        assertThat(page.locator("#cel\\.bedrag").inputValue()).isEqualTo("7");
        assertGoodAsItIs("regel-intussen");
        press("Bewaren");
        assertThat(fixture.row(draft, "licht").cells()).containsEntry("bedrag", "7");
    }

    @Test
    void a_situation_without_a_rule_is_told_and_may_be_explained() {
        logIn("beleid1");
        UUID id = fixture.begun("outflow/advice");
        String draft = "/regels/concepten/" + id;
        open(draft);
        page.locator("#rij-" + fixture.row(id, "geen-doelen").key() + " button[value='rij-weg']")
                .click();
        assertThat(text())
                .contains("Voor sommige situaties is er geen regel.")
                .contains("Pijlers met een doel: 0")
                .contains("Geen enkele regel past bij dit voorbeeld.");
        assertGood(draft, "concept-gat");
        fill("gat-1", "Zonder doelen is er nog geen gesprek over uitstroom.");
        press("Uitleg bewaren");
        assertThat(text()).doesNotContain("Voor sommige situaties is er geen regel.");
        press("Concept opgeven");
        assertThat(text()).contains("Het concept is opgegeven.").contains("Regels aanpassen");
        assertGood(draft, "concept-opgegeven");
    }

    @Test
    void a_version_that_does_not_hold_yet_is_withdrawn_with_a_reason() {
        UUID version = fixture.published(NORMS, "voortgangsgesprek", "reden", "mentor en deelnemer dat willen");
        logIn("beleid1");
        open("/regels/" + NORMS);
        page.getByText("Intrekken").click();
        assertGoodAsItIs("intrekken");
        press("Versie intrekken");
        assertThat(text()).contains("Vul dit in.");
        fill("reason", "Het kan beter eerst besproken worden.");
        press("Versie intrekken");
        assertThat(text()).contains("De versie is ingetrokken.").contains("Ingetrokken voordat de versie gold");
        assertGood("/regels/" + NORMS, "regels-normen-ingetrokken");
        open("/regels/versies/" + version + "/intrekken");
        assertThat(heading()).isEqualTo("Deze pagina bestaat niet");
    }

    private void change(String rule, String field, String text) {
        page.locator("a:has(.only-read:text-is('" + rule + "'))").first().click();
        fill(field, text);
        press("Bewaren");
    }

    private void fill(String id, String text) {
        page.locator("#" + id).fill(text);
    }

    private void press(String button) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    private String heading() {
        return page.locator("h1").textContent();
    }

    private String text() {
        return page.locator("main").innerText();
    }
}
