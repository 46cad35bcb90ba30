package nl.overbrug.ruleregister;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of an entry for the Algoritmeregister, in one language. */
record RegisterTexts(MessageSource messages, Locale locale) {

    String of(String key, Object... args) {
        return messages.getMessage("register." + key, args, locale);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
}
