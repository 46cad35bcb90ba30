package nl.overbrug.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.outflow.Returns;
import nl.overbrug.trajectory.TrajectoryFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who comes back sees on the Bridge what is known, and says what is still so. */
class ComingBackPagesTest extends BrowserTest {

    @Autowired
    private BridgeFixture made;

    @Autowired
    private TrajectoryFixture people;

    @Autowired
    private Returns returns;

    @Autowired
    private Bridges bridges;

    @Autowired
    private MovableClock clock;

    private UUID back;
    private String bridge;

    @BeforeEach
    void somebody_came_back() {
        UUID old = made.endedOn(clock.today().minusDays(10));
        back = people.as("mentor1", () -> returns.comeBack(old, clock.today(), Set.of()))
                .value();
        bridge = "/trajecten/" + back + "/brug";
        logIn("mentor1");
    }

    @Test
    void the_bridge_welcomes_back_with_what_is_known() {
        assertGood(bridge, "brug-terug");
        assertThat(page.locator("h1").textContent()).isEqualTo("De Brug");
        assertThat(page.locator(".welcome").textContent())
                .contains("Ik heb een overzicht van mijn schulden", "Alles begint bij rust.", "Schulden, Gezondheid");
        assertThat(page.locator(".bridge-picture path.earlier").count()).isEqualTo(2);
        open("/trajecten/" + back);
        assertThat(page.locator("main").textContent()).contains("Van het vorige traject is nog meer bekend");
    }

    @Test
    void one_pillar_after_the_other_can_be_still_so() {
        assertGood(bridge + "/nu/schulden", "brug-terug-nu");
        assertThat(page.locator("h1").textContent()).contains("schulden");
        assertThat(page.locator("input[type=radio]:checked").count())
                .as("nothing is chosen beforehand")
                .isZero();
        assertThat(page.locator(".choice-help").textContent()).contains("Hier stond ik op");

        page.locator("button[value=nogzo]").click();

        assertThat(page.url()).endsWith("/brug/nu/spaargeld");
        assertThat(bridges.find(back).stepNow(Pillar.DEBTS)).isEqualTo(2);
        open(bridge + "/nu/schulden");
        assertThat(page.locator("button[value=nogzo]").count()).isZero();
    }

    @Test
    void a_wish_links_and_priorities_can_be_still_so_on_their_own_pages() {
        assertGood(bridge + "/wens/schulden", "brug-terug-wens");
        page.locator("button[value=nogzo]").click();
        assertThat(bridges.find(back).wanted()).containsEntry(Pillar.DEBTS, 4);

        assertGood(bridge + "/samenhang", "brug-terug-samenhang");
        page.locator("section[aria-labelledby=eerder] button").first().click();
        page.locator("section[aria-labelledby=eerder] button").first().click();
        assertThat(page.locator("section[aria-labelledby=eerder]").count()).isZero();
        assertThat(bridges.find(back).links().note()).isEqualTo("Alles begint bij rust.");

        assertGood(bridge + "/prioriteiten", "brug-terug-prioriteiten");
        assertThat(bridges.find(back).priorities()).isEmpty();
        page.locator("main button.utrecht-button--submit").click();
        assertThat(bridges.find(back).priorities()).containsExactly(Pillar.DEBTS, Pillar.HEALTH);
    }

    @Test
    void everything_can_be_still_so_at_once_and_then_the_welcome_is_over() {
        open(bridge);
        page.locator(".welcome .buttons button").click();

        assertThat(page.locator("[role=status]").textContent()).contains("het is nog zo");
        assertThat(page.locator(".welcome").count()).isZero();
        assertThat(page.locator(".bridge-table").textContent()).contains("hetzelfde");
        assertGoodAsItIs("brug-terug-bevestigd");
    }

    @Test
    void a_row_of_the_welcome_can_be_still_so_by_itself() {
        open(bridge);
        page.locator(".known > li button").first().click();

        assertThat(bridges.find(back).now()).containsOnlyKeys(Pillar.HOUSING);
        assertThat(page.locator(".known").textContent()).doesNotContain("Huisvesting");
    }
}
