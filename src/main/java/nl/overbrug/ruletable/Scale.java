package nl.overbrug.ruletable;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Values with an order: how they are written in a file and read aloud. */
public enum Scale {
    NUMBER("", ""),
    DAYS(" dagen", " days"),
    MONTHS(" maanden", " months"),
    /** Euro, written as {@code 5}, {@code 5,00} or {@code 5.00}; never negative. */
    AMOUNT("", ""),
    /** Written as {@code 2026-01-31}. */
    DATE("", "");

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Text unit;

    Scale(String nl, String en) {
        this.unit = new Text(nl, en);
    }

    /** The Java type of its values. */
    public Class<?> type() {
        return switch (this) {
            case AMOUNT -> BigDecimal.class;
            case DATE -> LocalDate.class;
            default -> Integer.class;
        };
    }

    /** The value so many smallest steps further: a day, a cent or one; negative steps go back. */
    public static Object step(Object value, int steps) {
        if (value instanceof LocalDate date) {
            return date.plusDays(steps);
        }
        return value instanceof BigDecimal amount
                ? amount.add(CENT.multiply(BigDecimal.valueOf(steps)))
                : (Object) ((Integer) value + steps);
    }

    public Object read(String text) {
        return switch (this) {
            case AMOUNT -> amount(text);
            case DATE -> date(text);
            default -> number(text);
        };
    }

    private static Object number(String text) {
        if (!text.matches("-?\\d{1,9}")) {
            throw new BadCell("geen-getal", text);
        }
        return Integer.valueOf(text);
    }

    private static Object amount(String text) {
        if (text.matches("-\\d{1,7}([.,]\\d{2})?")) {
            throw new BadCell("negatief-bedrag", text);
        }
        if (!text.matches("\\d{1,7}([.,]\\d{2})?")) {
            throw new BadCell("geen-bedrag", text);
        }
        return new BigDecimal(text.replace(',', '.')).setScale(2);
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadCell("geen-datum", text);
        }
    }

    String write(Object value) {
        return this == AMOUNT ? value.toString().replace('.', ',') : value.toString();
    }

    String words(Object value, Locale locale) {
        return switch (this) {
            case AMOUNT -> "€\u00a0" + money(locale).format(value);
            case DATE -> DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format((LocalDate) value);
            default -> value + unit.in(locale);
        };
    }

    private static NumberFormat money(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format;
    }
}
