package nl.overbrug.ruledraft.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.overbrug.input.Meanwhile;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Notice;
import nl.overbrug.page.Texts;
import nl.overbrug.people.Audit;
import nl.overbrug.people.CurrentPerson;
import nl.overbrug.ruledraft.Draft;
import nl.overbrug.ruledraft.DraftEdits;
import org.springframework.stereotype.Component;

/** What is said of saving while somebody types, and to the second of two people who work on one draft. */
@Component
class KeptWords {

    private final Texts texts;
    private final MovableClock clock;
    private final CurrentPerson current;

    KeptWords(Texts texts, MovableClock clock, CurrentPerson current) {
        this.texts = texts;
        this.clock = clock;
        this.current = current;
    }

    /**
     * @param seen the version that the page had before it
     * @param version what it has now, in the draft as it now is
     * @param form the form as it would open now
     */
    Kept answer(Result<Draft> saved, int seen, ToIntFunction<Draft> version, Function<Draft, Record> form) {
        if (saved.isDone()) {
            String said = texts.of("ruledraft.tussendoor.bewaard", texts.time(clock.instant()));
            Draft now = saved.value();
            return new Kept(version.applyAsInt(now), said, Meanwhile.marks(form.apply(now)));
        }
        Problem no = saved.problems().get(0);
        return no.field().isEmpty()
                ? new Kept(null, texts.of("ruledraft.tussendoor.niet"), null)
                : new Kept(seen, texts.filled(no.code(), no.args()), null);
    }

    /** Why nothing was done. @param by who was first; empty when that is not known */
    Notice notice(Problem no, Optional<Audit.Change> by) {
        boolean isGone = no.code().equals(DraftEdits.GONE);
        if (!isGone && !no.code().equals(Problem.STALE)) {
            return new Notice(no.code(), no.args());
        }
        String key = isGone ? DraftEdits.GONE : "ruledraft.anders";
        return by.map(change -> isOwn(change)
                        ? new Notice(key + ".zelf", List.of(texts.moment(change.at())))
                        : new Notice(key + ".door", List.of(change.by(), texts.moment(change.at()))))
                .orElseGet(() -> Notice.of(key));
    }

    /** The same as a sentence. */
    String said(Problem no, Optional<Audit.Change> by) {
        Notice notice = notice(no, by);
        return texts.filled(notice.code(), notice.args());
    }

    private boolean isOwn(Audit.Change change) {
        return change.by().equals(current.get().displayName());
    }
}
