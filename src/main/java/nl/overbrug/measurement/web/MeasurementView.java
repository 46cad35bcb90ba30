package nl.overbrug.measurement.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.overbrug.measurement.Measurement;
import nl.overbrug.measurement.Measurements.Progress;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.Score;

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

    /** About how many minutes the questionnaires that are still to do take together. */
    public int minutesLeft() {
        return minutes.entrySet().stream()
                .filter(each -> progress.get(each.getKey()) != Progress.FILLED)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
