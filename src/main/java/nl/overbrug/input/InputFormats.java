package nl.overbrug.input;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How dates and amounts are written in forms, whatever the language of the page. */
@Configuration
public class InputFormats implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new Dates());
        registry.addFormatterForFieldType(BigDecimal.class, new Amounts());
    }

    /** An amount as it is written in a field, for instance {@code 12,50}. */
    public static String amount(BigDecimal number, Locale locale) {
        return new Amounts().print(number, locale);
    }

    /** As a date field of the browser posts it, or as people write it where a browser has no such field. */
    static class Dates implements Formatter<LocalDate> {

        private static final DateTimeFormatter WRITTEN =
                DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            try {
                return text.matches("\\d{4}-.*") ? LocalDate.parse(text) : LocalDate.parse(text, WRITTEN);
            } catch (DateTimeParseException e) {
                throw new ParseException("not a date", 0);
            }
        }

        @Override
        public String print(LocalDate date, Locale locale) {
            return date.toString();
        }
    }

    /** Comma and point both part whole and fraction; thousands are not parted. */
    static class Amounts implements Formatter<BigDecimal> {

        @Override
        public BigDecimal parse(String text, Locale locale) throws ParseException {
            if (!text.matches("-?\\d{1,12}([.,]\\d{1,6})?")) {
                throw new ParseException("not a number", 0);
            }
            return new BigDecimal(text.replace(',', '.'));
        }

        @Override
        public String print(BigDecimal number, Locale locale) {
            var plain = number.toPlainString();
            return locale.getLanguage().equals("nl") ? plain.replace('.', ',') : plain;
        }
    }
}
