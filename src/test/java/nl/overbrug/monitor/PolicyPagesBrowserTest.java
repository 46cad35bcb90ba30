package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overbrug.BrowserTest;
import nl.overbrug.intake.ReferralFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What managers and policy officers look at. */
class PolicyPagesBrowserTest extends BrowserTest {

    @Autowired
    private ReferralFixture referrals;

    @Test
    void reach_is_good_in_both_languages_and_on_a_phone() {
        logIn("manager");
        assertThat(page.url()).endsWith("/monitor/bereik");

        assertGood("/monitor/bereik?gepubliceerd=true", "bereik");
        assertGood("/monitor/bereik?deel=REFERRER:SELF", "bereik-fout");
    }

    @Test
    void the_rules_are_good_in_both_languages_and_on_a_phone() {
        logIn("beleid1");
        assertThat(page.url()).endsWith("/regels");

        assertGood("/regels", "regels");
        assertGood("/regels/intake/target-group", "regels-doelgroep");
        assertThat(page.locator("h1").textContent()).contains("Doelgroep");
    }

    @Test
    void why_something_was_advised_is_good_in_both_languages_and_on_a_phone() {
        UUID decision =
                referrals.now(referrals.checked(referrals.facts())).check().decisionId();
        logIn("mentor1");

        assertGood("/besluiten/" + decision + "/waarom", "waarom");
        assertThat(page.locator("main").textContent()).contains("doelgroep");
    }
}
