package nl.overbrug.exchange;

import java.time.Instant;
import java.time.LocalDate;

/** Puts the day and the moment of the import into SQL that asks for them. */
record Moments(LocalDate today, Instant now) {

    String in(String sql) {
        return sql.replace("{today}", "date '" + today + "'").replace("{now}", "timestamptz '" + now + "'");
    }
}
