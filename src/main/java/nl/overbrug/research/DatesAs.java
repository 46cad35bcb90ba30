package nl.overbrug.research;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** How days are told: days themselves would tell who somebody is. */
enum DatesAs {
    /** All days of one participant moved by as many days: how long things took stays exact, when they were is gone. */
    SHIFTED(12) {
        @Override
        String written(LocalDate day, int shift) {
            return day.plusDays(shift).toString();
        }
    },
    MONTH(1) {
        @Override
        String written(LocalDate day, int shift) {
            return "%d-%02d".formatted(day.getYear(), day.getMonthValue());
        }
    },
    QUARTER(3) {
        @Override
        String written(LocalDate day, int shift) {
            return "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
        }
    };

    private final int months;

    DatesAs(int months) {
        this.months = months;
    }

    /**
     * The first month of the part of the calendar that it may be known a day lies in: a year for shifted days, for with less the calendar that
     * was taken away would be back.
     */
    YearMonth partOf(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % months);
    }

    /** @param shift days, of the participant whom it is about */
    abstract String written(LocalDate day, int shift);
}
