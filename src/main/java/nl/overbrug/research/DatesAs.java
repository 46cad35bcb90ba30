package nl.overbrug.research;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How days are told: days themselves would tell who somebody is. */
enum DatesAs {
    /** All days of one participant moved by as many days: how long things took stays exact, when they were is gone. */
    SHIFTED {
        @Override
        String written(LocalDate day, int shift) {
            return day.plusDays(shift).toString();
        }
    },
    MONTH {
        @Override
        String written(LocalDate day, int shift) {
            return "%d-%02d".formatted(day.getYear(), day.getMonthValue());
        }
    },
    QUARTER {
        @Override
        String written(LocalDate day, int shift) {
            return "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
        }
    };

    /** @param shift days, of the participant whom it is about */
    abstract String written(LocalDate day, int shift);
}
