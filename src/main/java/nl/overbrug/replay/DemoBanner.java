package nl.overbrug.replay;

import java.util.Optional;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.page.Banner;
import nl.overbrug.page.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on every page that the persons are invented and, where the clock was moved, what day it is. */
@Component
@Profile("demo")
class DemoBanner implements Banner {

    private final MovableClock clock;
    private final Texts texts;

    DemoBanner(MovableClock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public Optional<Line> line() {
        Line line = clock.isReal() ? Line.of("demo.banner") : Line.of("demo.banner.klok", texts.date(clock.today()));
        return Optional.of(line.withLink("/demo/klok", "demo.klok-verzetten"));
    }
}
