package nl.overbrug.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.overbrug.kernel.Labelled;
import nl.overbrug.kernel.MovableClock;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words, dates and amounts in the reader's language; in a template {@code ${@texts.date(…)}}. */
@Component("texts")
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    public String of(MessageSourceResolvable message) {
        return messages.getMessage(message, locale());
    }

    /** @param args what fills the places; null when there is nothing to fill */
    public String filled(String key, List<?> args) {
        return args == null ? of(key) : of(key, args.toArray());
    }

    /** What has a name in the message files; any other name as it is, such as the code of a measurement moment. */
    public String named(Object name) {
        return has(name.toString()) ? of(name.toString()) : name.toString();
    }

    /** The word of a constant; a dash when there is none. */
    public String word(Labelled constant) {
        return constant == null ? "–" : of(constant.messageKey());
    }

    /** Whether there is a text under this key; for texts that may be left out, such as help. */
    public boolean has(String key) {
        return !messages.getMessage(key, null, "", locale()).isEmpty();
    }

    /** For instance {@code 3 december 2017}; a dash when there is no date. */
    public String date(LocalDate date) {
        return date == null ? "–" : format("datum.patroon", date);
    }

    /** For instance {@code december 2017}. */
    public String month(YearMonth month) {
        return format("maand.patroon", month);
    }

    /** For instance {@code 3 december 2017, 14:05}. */
    public String moment(Instant instant) {
        return instant == null ? "–" : format("tijdstip.patroon", LocalDateTime.ofInstant(instant, MovableClock.ZONE));
    }

    /** On the day itself, for instance {@code om 14:05}. */
    public String time(Instant instant) {
        return format("tijd.patroon", LocalDateTime.ofInstant(instant, MovableClock.ZONE));
    }

    /** For instance {@code dinsdag 5 december 2017 om 09:30 uur}; a dash when there is none. */
    public String appointment(LocalDateTime moment) {
        return moment == null ? "–" : format("afspraak.patroon", moment);
    }

    /** For instance {@code € 12,50}. */
    public String amount(BigDecimal euros) {
        var format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(euros);
    }

    /** A share as a percentage with one decimal, half upwards; a dash when there is no share. */
    public String percent(Double fraction) {
        if (fraction == null) {
            return "–";
        }
        var format = NumberFormat.getPercentInstance(locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(fraction);
    }

    /** A number with this many decimals, half upwards; a dash when there is none. */
    public String number(Double number, int decimals) {
        if (number == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A difference between two shares in percentage points, with its sign: {@code +7,7}. */
    public String points(double difference) {
        var points = number(100 * difference, 1);
        return difference > 0 && points.matches(".*[1-9].*") ? "+" + points : points;
    }

    private String format(String patternKey, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(of(patternKey), locale()).format(moment);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
