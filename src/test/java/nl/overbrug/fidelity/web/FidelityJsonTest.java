package nl.overbrug.fidelity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overbrug.fidelity.FidelityReport.OfTeam;
import nl.overbrug.fidelity.Figures;
import nl.overbrug.fidelity.Figures.OfElement;
import nl.overbrug.fidelity.Minutes;
import nl.overbrug.fidelity.MinutesReport.OfMany;
import nl.overbrug.fidelity.web.MinutesJson.MinutesOfTeam;
import nl.overbrug.rollout.Element;
import org.junit.jupiter.api.Test;

class FidelityJsonTest {

    private static final LocalDate SINCE = LocalDate.of(2018, 7, 1);
    private static final Figures FIGURES = new Figures(4, List.of(new OfElement(Element.BRIDGE, 0.7, List.of(), 2)), 3);

    private final FidelityJson answer = FidelityJson.of(
            new FidelityData(
                    2018,
                    List.of(2018),
                    FIGURES,
                    List.of(),
                    true,
                    List.of(team("Noord", FIGURES), team("Zuid", null)),
                    List.of(
                            new OfMany(null, 7, new Minutes(40, 30, 2.5, 0.8)),
                            new OfMany("Noord", 4, new Minutes(20, 9, 2.0, 1.0)),
                            new OfMany("Zuid", 2, null)),
                    SINCE),
            List.of());

    @Test
    void a_team_is_told_in_bands_and_nothing_of_one_that_may_not_be_shown() {
        assertThat(answer.teams())
                .containsExactly(
                        new BandsJson("Noord", true, List.of(new BandsJson.Band("BRIDGE", "MOST"))),
                        new BandsJson("Zuid", false, List.of()));
    }

    @Test
    void minutes_are_told_as_far_as_the_page_tells_them() {
        assertThat(answer.minutes()).isEqualTo(new MinutesJson(SINCE, 7, 40L, 30L, 2.5, 0.8));
        assertThat(answer.minutesOfTeams())
                .containsExactly(
                        new MinutesOfTeam("Noord", new MinutesJson(SINCE, 4, null, null, null, null)),
                        new MinutesOfTeam("Zuid", new MinutesJson(SINCE, null, null, null, null, null)));
    }

    @Test
    void how_many_steps_are_left_out_is_told_of_all_and_of_each_element() {
        assertThat(answer.missing()).isEqualTo(3);
        assertThat(answer.elements())
                .singleElement()
                .satisfies(one -> assertThat(one.missing()).isEqualTo(2));
    }

    private static OfTeam team(String name, Figures figures) {
        return new OfTeam(UUID.randomUUID(), name, figures);
    }
}
