package nl.overbrug.ruledraft.web;

import java.time.LocalDate;
import nl.overbrug.ruledraft.Proposal;

/** What a draft is submitted with. @param version of the draft that was seen */
record SubmitForm(Integer version, LocalDate from, String reason, String note) {

    Proposal proposal() {
        return new Proposal(from, reason, note, false);
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
