package nl.overbrug.ruledraft.web;

import java.time.LocalDate;

/** What is said to a draft that was submitted: published from a day, or returned with remarks. @param reach asked only where what runs can follow */
record ReviewForm(Integer version, LocalDate from, Reach reach, String remarks) {

    Boolean running() {
        return reach == null ? null : reach == Reach.RUNNING_TOO;
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
