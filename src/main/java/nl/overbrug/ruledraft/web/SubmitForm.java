package nl.overbrug.ruledraft.web;

import java.time.LocalDate;
import nl.overbrug.ruledraft.Proposal;

/**
 * What a draft is submitted with.
 *
 * @param version of what is asked, that the writer saw
 * @param concept the version of the draft that was seen
 */
record SubmitForm(Integer version, Integer concept, LocalDate from, String reason, String note) {

    Proposal proposal() {
        return new Proposal(version == null ? 0 : version, from, reason, note, false);
    }

    int seen() {
        return concept == null ? 0 : concept;
    }
}
