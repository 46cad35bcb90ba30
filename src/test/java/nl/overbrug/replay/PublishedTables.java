package nl.overbrug.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Tables 1, 16 and 18 of the report, read from the page of reach: of 64 participants, of whom the education of one is unknown. */
final class PublishedTables {

    private static final List<String> HELP_QUESTIONS = List.of(
            "Huisvesting 29 45,3%",
            "Gezinsstabiliteit 11 17,2%",
            "Gezondheid 39 60,9%",
            "Sociale steun 12 18,8%",
            "Opleiding 10 15,6%",
            "Schulden 48 75,0%",
            "Spaargeld 4 6,3%",
            "Inkomen 48 75,0%");

    private static final List<String> PARTICIPANTS = List.of(
            "Man 26 40,6%",
            "Vrouw 38 59,4%",
            "18 tot en met 25 jaar 4 6,3%",
            "26 tot en met 45 jaar 39 60,9%",
            "46 tot en met 67 jaar 21 32,8%",
            "Laag: basisschool, vmbo of mbo 1 24 38,1%",
            "Midden: havo, vwo of mbo 2 tot en met 4 34 54,0%",
            "Hoog: hbo of universiteit 5 7,9%",
            "Ontbreekt: 1.");

    private static final List<String> AFTER_A_YEAR = List.of(
            "Doelen bereikt 19 29,7%",
            "Geen contact meer 14 21,9%",
            "Wil niet verder 4 6,3%",
            "Verhuisd 2 3,1%",
            "Overleden 1 1,6%",
            "Regie overgedragen 3 4,7%",
            "Loopt nog 21 32,8%");

    private PublishedTables() {}

    /** @param page of the published period */
    static void standOn(String page) {
        String text = page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertThat(text).as("table 1").contains(HELP_QUESTIONS);
        assertThat(text).as("table 16").contains(PARTICIPANTS);
        assertThat(text).as("table 18").contains(AFTER_A_YEAR);
    }
}
