package nl.overbrug.ruledraft.web;

import nl.overbrug.ruledraft.DraftContent.Explanation;
import nl.overbrug.ruledraft.DraftEdits.Seen;

/**
 * Why a gap may stay.
 *
 * @param version of the explanation that the writer saw
 * @param geopend its version when they opened it
 * @param situatie as the analysis names it
 */
record ExplainForm(Integer version, Integer geopend, String situatie, String uitleg) {

    static ExplainForm of(String situation, Explanation now) {
        return new ExplainForm(now.version(), now.version(), situation, now.text());
    }

    Seen seen() {
        int last = version == null ? 0 : version;
        return new Seen(geopend == null ? last : geopend, last);
    }

    String situation() {
        return situatie == null ? "" : situatie;
    }

    String said() {
        return uitleg == null ? "" : uitleg;
    }
}
