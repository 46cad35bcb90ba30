package nl.overbrug.ruledraft.web;

import java.util.function.ToIntFunction;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Result;
import nl.overbrug.page.Texts;
import nl.overbrug.ruledraft.Draft;
import org.springframework.stereotype.Component;

/** What is said of saving while somebody types. */
@Component
class KeptWords {

    private final Texts texts;
    private final MovableClock clock;

    KeptWords(Texts texts, MovableClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** @param version of the row or case in the draft as it now is */
    Kept answer(Result<Draft> saved, ToIntFunction<Draft> version) {
        return saved.isDone()
                ? new Kept(
                        version.applyAsInt(saved.value()),
                        texts.of("ruledraft.tussendoor.bewaard", texts.time(clock.instant())))
                : new Kept(0, texts.of("ruledraft.tussendoor.niet"));
    }
}
