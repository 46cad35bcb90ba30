package nl.overbrug.measurement;

import nl.overbrug.page.Texts;
import org.springframework.stereotype.Component;

/** What a measurement is called, in the reader's language: by its months, as policy staff may add any moment. */
@Component("momentNames")
public class MomentNames {

    private final Texts texts;

    MomentNames(Texts texts) {
        this.texts = texts;
    }

    public String of(Measurement measurement) {
        return switch (measurement.content().role()) {
            case START -> texts.of("measurement.naam.begin");
            case BETWEEN, FINAL ->
                texts.of("measurement.naam.na", measurement.content().months());
            case EARLY_END -> texts.of("measurement.naam.einde");
        };
    }
}
