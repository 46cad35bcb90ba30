package nl.overbrug.measurement.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overbrug.measurement.Instrument;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.Measurements.Progress;
import nl.overbrug.measurement.Score;

/**
 * One measurement as its pages show it.
 *
 * @param scores never those of the working alliance, never a sum of the Bridge
 * @param minutes how long filling in each questionnaire takes, about
 * @param codeUntil until when a code that the participant was given works; null when none does
 * @param isLast whether it counts as the last one
 */
public record MeasurementView(
        Measurement measurement,
        Map<Instrument, Progress> progress,
        Map<Instrument, Integer> minutes,
        List<Score> scores,
        Instant codeUntil,
        boolean isLast) {

    /** The address of an instrument's page under the measurement's, for instance {@code brief-a}. */
    public String address(Instrument instrument) {
        return slug(instrument);
    }

    static String slug(Instrument instrument) {
        return instrument.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is a score that says something only beside another measurement. */
    public boolean hasToCompare() {
        return scores.stream().anyMatch(score -> score.isComputed() && score.mark() == null);
    }

    public boolean hasTScores() {
        return scores.stream().anyMatch(score -> score.code().startsWith(Instrument.BRIEF_A.name()));
    }

    /** About how many minutes the questionnaires that are still to do take together. */
    public int minutesLeft() {
        return minutes.entrySet().stream()
                .filter(each -> progress.get(each.getKey()) != Progress.FILLED)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
