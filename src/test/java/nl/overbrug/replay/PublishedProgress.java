package nl.overbrug.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * The shares that the report prints, as the progress page gives them. Two are kept back there, for a small number would follow: who has no savings,
 * and how many goals were reached on all pillars together; {@link PublishedNumbers} has them.
 */
final class PublishedProgress {

    private static final Map<String, Integer> IMPROVED = Map.of(
            "HOUSING",
            41,
            "FAMILY",
            31,
            "HEALTH",
            55,
            "NETWORK",
            50,
            "EDUCATION",
            10,
            "DEBTS",
            46,
            "SAVINGS",
            21,
            "INCOME",
            65);

    private static final Map<String, Integer> LOW_AT_THE_START = Map.of("INCOME", 74, "DEBTS", 60, "HEALTH", 47);

    private PublishedProgress() {}

    static void hold(String answer) throws JsonProcessingException {
        JsonNode json = new ObjectMapper().readTree(answer);
        assertThat(json.at("/trajecten/n/aantal").asInt()).isEqualTo(64);
        for (JsonNode pillar : json.at("/verandering/eersteLaatste")) {
            String name = pillar.get("pijler").asText();
            assertThat(pillar.at("/aantallen/n/aantal").asInt()).as(name).isBetween(42, 49);
            JsonNode share = pillar.at("/aantallen/vooruit/aandeel");
            if (!share.isNull()) {
                assertThat(Math.round(100 * share.asDouble()))
                        .as(name)
                        .isEqualTo(IMPROVED.get(name).longValue());
            }
        }
        json.at("/metingen/begin/pijlers").forEach(PublishedProgress::start);
        goals(json.at("/werk"));
        scores(json.at("/scores/scores"));
    }

    private static void start(JsonNode pillar) {
        Integer low = LOW_AT_THE_START.get(pillar.get("pijler").asText());
        if (low != null) {
            JsonNode counts = pillar.get("aantallen");
            double both = counts.has("trede1En2")
                    ? counts.at("/trede1En2/aandeel").asDouble()
                    : counts.at("/trede1/aandeel").asDouble()
                            + counts.at("/trede2/aandeel").asDouble();
            assertThat(Math.round(100 * both)).isEqualTo(low.longValue());
        }
    }

    private static void goals(JsonNode work) {
        long set = 0;
        for (JsonNode pillar : work.get("doelen")) {
            set += pillar.at("/bereikt/n/aantal").asLong();
        }
        assertThat(set).isEqualTo(329);
    }

    private static void scores(JsonNode scores) {
        assertThat(scores.findValuesAsText("score")).containsExactly("PIFS_5", "PIFS_7");
        assertThat(scores.at("/0/begin/gemiddelde").asDouble()).isCloseTo(3.64, within(0.005));
        assertThat(scores.at("/1/begin/gemiddelde").asDouble()).isCloseTo(4.96, within(0.005));
    }
}
