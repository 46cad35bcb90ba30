package nl.overbrug.trajectory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.page.WordsInTables;
import nl.overbrug.rulebook.Edition;
import nl.overbrug.rulebook.Rulebook;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The reasons for an end in the words of today ({@code rules/trajectory/end-reasons}). The codes are those of table 18 of the evaluation: what was
 * stored and what the monitor counts refer to them, so one can be worded otherwise or offered no longer, but never be gone.
 */
@Service
public class EndReasons implements WordsInTables {

    private static final String FOR_THIS_REQUEST = EndReasons.class.getName();

    private final Rulebook rulebook;
    private final MovableClock clock;

    EndReasons(Rulebook rulebook, MovableClock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Those with which a trajectory can be ended early today. */
    public List<EndReason> offered() {
        return Arrays.stream(EndReason.values())
                .filter(reason -> !reason.isOutflow() && words(reason).offered())
                .toList();
    }

    @Override
    public Optional<String> of(String key, Locale locale) {
        return EndReason.keyed(key).map(reason -> words(reason).in(locale));
    }

    private EndReasonWords words(EndReason reason) {
        return edition().of(new EndReasonFacts(reason)).orElseThrow();
    }

    /** A page that names many reasons looks for the version once. */
    @SuppressWarnings("unchecked")
    private Edition<EndReasonFacts, EndReasonWords> edition() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object found = request == null ? null : request.getAttribute(FOR_THIS_REQUEST, RequestAttributes.SCOPE_REQUEST);
        if (found != null) {
            return (Edition<EndReasonFacts, EndReasonWords>) found;
        }
        Edition<EndReasonFacts, EndReasonWords> edition = rulebook.edition(EndReasonFacts.TABLE, clock.today());
        if (request != null) {
            request.setAttribute(FOR_THIS_REQUEST, edition, RequestAttributes.SCOPE_REQUEST);
        }
        return edition;
    }
}
