package nl.overbrug.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;

/** What was typed, as a field of its kind shows it again. */
final class Typed {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    /** @param texts more than one only where more can be chosen; elsewhere they are taken as one text, which is then not allowed */
    static Object of(FormPart.Kind kind, List<String> texts) {
        if (kind == FormPart.Kind.CHECKLIST) {
            return texts;
        }
        if (kind == FormPart.Kind.TICK) {
            return texts.contains("true");
        }
        String text = String.join(" | ", texts).strip();
        if (text.isEmpty()) {
            return "";
        }
        return kind == FormPart.Kind.DATE ? date(text) : text;
    }

    /** As a date field of the browser posts it, or as people write it; what is no date stays as it was typed. */
    private static Object date(String text) {
        try {
            return text.matches("\\d{4}-.*") ? LocalDate.parse(text) : LocalDate.parse(text, WRITTEN);
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
