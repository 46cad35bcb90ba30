package nl.overbrug.monitor.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.overbrug.figure.CountJson;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.monitor.Distribution;
import nl.overbrug.monitor.ShownShare;

/** Help questions of those who joined, by pillar. */
record HelpQuestionsJson(
        @JsonProperty("n") CountJson base,
        @JsonProperty("aantallen") Map<String, CountJson> counts) {

    static HelpQuestionsJson of(Distribution table) {
        Map<String, CountJson> counts = new LinkedHashMap<>();
        for (Pillar pillar : Pillar.values()) {
            ShownShare share = table.shares().get(pillar.ordinal());
            counts.put(pillar.name(), CountJson.of(share.count(), share.fraction()));
        }
        return new HelpQuestionsJson(CountJson.of(table.base()), counts);
    }
}
