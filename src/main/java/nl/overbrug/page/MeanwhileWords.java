package nl.overbrug.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.overbrug.input.InputFormats;
import nl.overbrug.input.Meanwhile;
import nl.overbrug.kernel.Labelled;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.YesNoUnknown;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a field says of what somebody else saved; used by {@code page/fields.html}. */
@Component("meanwhile")
class MeanwhileWords {

    private final Texts texts;
    private final Fields fields;
    private final MovableClock clock;

    MeanwhileWords(Texts texts, Fields fields, MovableClock clock) {
        this.texts = texts;
        this.fields = fields;
        this.clock = clock;
    }

    /** The hidden field of a form with a version; a form that is shown again keeps what it was opened with. */
    public String opened(Meanwhile meanwhile, Object form) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var posted = request.getParameter(Meanwhile.OPENED);
        if (meanwhile != null) {
            return meanwhile.opened();
        }
        return posted == null && form != null ? Meanwhile.marks(form) : posted;
    }

    /**
     * @param meanwhile null when nobody else saved anything
     * @param choices of the field, as {@link Fields#options} takes them; null when it has none
     * @return null when there is nothing to say of this field
     */
    public String beside(Meanwhile meanwhile, String prefix, String field, Object choices) {
        if (meanwhile == null) {
            return null;
        }
        if (meanwhile.beside().containsKey(field)) {
            return sentence(meanwhile, "page.intussen", said(meanwhile.beside().get(field), prefix, field, choices));
        }
        return meanwhile.taken().containsKey(field)
                ? sentence(
                        meanwhile,
                        "page.intussen.overgenomen",
                        said(meanwhile.before().get(field), prefix, field, choices))
                : null;
    }

    /** What a field holds that the page draws by itself: what was typed, or the newer value where that was taken over. */
    public Object now(Meanwhile meanwhile, String field, Object typed) {
        return meanwhile != null && meanwhile.taken().containsKey(field)
                ? meanwhile.taken().get(field)
                : typed;
    }

    private String sentence(Meanwhile meanwhile, String key, String value) {
        var by = meanwhile.by();
        return by == null ? texts.of(key, value) : texts.of(key + ".door", value, by.by(), when(by.at()));
    }

    private String when(Instant at) {
        var isToday = LocalDate.ofInstant(at, MovableClock.ZONE).equals(clock.today());
        return isToday ? texts.time(at) : texts.moment(at);
    }

    private String said(Object value, String prefix, String field, Object choices) {
        if (value == null || value.equals("") || value instanceof Collection<?> none && none.isEmpty()) {
            return texts.of("page.intussen.niets");
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> said(one, prefix, field, choices)).collect(Collectors.joining(", "));
        }
        var posted = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return choices == null
                ? said(value)
                : fields.options(prefix, field, choices).stream()
                        .filter(option -> option.value().equals(posted))
                        .findFirst()
                        .map(Option::label)
                        .orElseGet(() -> said(value));
    }

    private String said(Object value) {
        if (value instanceof LocalDate date) {
            return texts.date(date);
        }
        if (value instanceof LocalDateTime moment) {
            return texts.appointment(moment);
        }
        if (value instanceof Boolean yes) {
            return texts.word(yes ? YesNoUnknown.YES : YesNoUnknown.NO);
        }
        if (value instanceof BigDecimal number) {
            return InputFormats.amount(number, LocaleContextHolder.getLocale());
        }
        return value instanceof Labelled constant ? texts.word(constant) : value.toString();
    }
}
