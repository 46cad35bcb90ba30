package nl.overbrug.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.overbrug.OverbrugTest;
import nl.overbrug.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@OverbrugTest
class ReachPageTest {

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_period_without_referrals_says_so() {
        Visitor.Answer page = manager().get("/monitor/bereik?jaar=2001");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("In deze periode zijn er geen aanmeldingen.");
    }

    @Test
    void without_a_period_everything_is_counted() {
        assertThat(manager().get("/monitor/bereik").status()).isEqualTo(200);
    }

    @Test
    void the_demo_begins_with_everything_as_it_was_published_and_keeps_small_numbers_back_of_a_year_or_when_asked() {
        String withheld = "Aantallen onder de 5 staan er niet, zoals buiten de demonstratie.";
        String published = "Alle aantallen staan er, ook de kleine.";
        for (String all : List.of("", "?jaar=&deel=", "?gepubliceerd=true")) {
            assertThat(manager().get("/monitor/bereik" + all).body())
                    .contains(published, "gepubliceerd=false\">")
                    .doesNotContain("name=\"gepubliceerd\"");
        }
        for (String kept : List.of("?gepubliceerd=false", "?jaar=2001")) {
            assertThat(manager().get("/monitor/bereik" + kept).body()).contains(withheld, "gepubliceerd=true");
        }
    }

    @Test
    void why_numbers_are_kept_back_is_told_once_with_a_way_to_a_view_with_more() {
        new ReachCases(jdbc).referral(LocalDate.of(2002, 5, 4), "TARGET_GROUP", null, "JOINS");
        String why = "Wat betekent ×?";
        String more = "Toon alle jaren en iedereen";
        String leftOut = "Deze tabel is weggelaten";

        String year = manager().get("/monitor/bereik?jaar=2002").body();
        assertThat(year).containsOnlyOnce(why).contains("/monitor/bereik?gepubliceerd=false\"", more, leftOut);
        String all = manager().get("/monitor/bereik?gepubliceerd=false").body();
        assertThat(all).containsOnlyOnce(why).doesNotContain(more);
        String exactly =
                manager().get("/monitor/bereik?jaar=2002&gepubliceerd=true").body();
        assertThat(exactly).contains("id=\"figuur-stroom\"").doesNotContain(why, more, leftOut);
    }

    @Test
    void how_long_it_took_and_who_stayed_are_shown_when_somebody_started() {
        LocalDate day = LocalDate.of(2006, 5, 4);
        ReachCases cases = new ReachCases(jdbc);
        cases.trajectory(cases.referral(day, "TARGET_GROUP", null, "JOINS"), day.plusDays(110), "NO_CONTACT");
        assertThat(manager().get("/monitor/bereik?jaar=2006&gepubliceerd=true").body())
                .contains("Van start tot einde, van trajecten die voorbij zijn", "100 dagen", "91 dagen", "100,0%");
    }

    @Test
    void a_period_that_cannot_be_is_explained_beside_the_field() {
        Visitor.Answer page = manager().get("/monitor/bereik?jaar=1899");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("jaar-fout", "Vul 1900 of een hoger getal in");
    }

    @Test
    void one_part_can_be_asked_for_and_one_that_does_not_exist_is_explained_beside_the_field() {
        Visitor.Answer page = manager().get("/monitor/bereik?jaar=2001&deel=REFERRER:SELF");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("value=\"REFERRER:SELF\" selected");
        assertThat(manager().get("/monitor/bereik?jaar=2001&deel=TEAM:x").body())
                .contains("deel-fout", "Dit deel is er niet");
        assertThat(manager().get("/api/v1/bereik?jaar=2001&deel=TEAM:x").status())
                .isEqualTo(400);
    }

    @Test
    void an_administrator_may_not_open_it() {
        assertThat(Visitor.loggedIn(environment, "beheer")
                        .get("/monitor/bereik")
                        .status())
                .isEqualTo(403);
    }

    private Visitor manager() {
        return Visitor.loggedIn(environment, "manager");
    }
}
