package nl.overbrug.ruledraft.web;

import java.time.LocalDate;

/** What is said to a draft that was submitted: published from a day, or returned with remarks. */
record ReviewForm(Integer version, LocalDate from, String remarks) {

    int seen() {
        return version == null ? 0 : version;
    }
}
