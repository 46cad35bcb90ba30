package nl.overbrug.measurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.people.Audit;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questionnaires that a mentor fills in together with the participant. The working alliance is not among them: a mentor sees that it is
 * filled in, never what was answered.
 */
@Service
public class Questionnaires {

    private final QuestionnaireRows rows;
    private final MeasurementRows measurements;
    private final QuestionnaireDesk desk;
    private final Trajectories trajectories;
    private final Audit audit;

    Questionnaires(
            QuestionnaireRows rows,
            MeasurementRows measurements,
            QuestionnaireDesk desk,
            Trajectories trajectories,
            Audit audit) {
        this.rows = rows;
        this.measurements = measurements;
        this.desk = desk;
        this.trajectories = trajectories;
        this.audit = audit;
    }

    /** Those of a measurement, begun or filled in, without their answers; to read: a mentor of the team. */
    public List<Questionnaire> of(Measurement measurement) {
        trajectories.open(measurement.trajectoryId()).orElseThrow();
        return rows.of(measurement.id());
    }

    /** The scores of a measurement, those of the working alliance left out; to read, as {@link #of}. */
    public List<Score> scores(Measurement measurement) {
        trajectories.open(measurement.trajectoryId()).orElseThrow();
        return rows.scores(measurement.id());
    }

    /**
     * What was answered, by item; empty when nothing was. To read, as {@link #of}.
     *
     * @throws AccessDeniedException for the working alliance, whoever asks
     */
    public Map<String, String> answers(Measurement measurement, Instrument instrument) {
        trajectories.open(measurement.trajectoryId()).orElseThrow();
        if (instrument == Instrument.WORKING_ALLIANCE) {
            throw new AccessDeniedException("only the participant knows these answers");
        }
        Map<String, String> answers = new TreeMap<>();
        rows.find(measurement.id(), instrument)
                .ifPresent(questionnaire ->
                        rows.answers(questionnaire.id()).forEach((item, answer) -> answers.put(item, answer.asText())));
        return answers;
    }

    /**
     * Saves answers, half-done or done; the trajectory's own mentor. Problems name the item.
     *
     * @param version of the questionnaire on the page; 0 when nothing was saved yet
     * @param done whether it is complete: then it never changes again, and the scores are computed
     */
    @Transactional
    public Result<Questionnaire> save(
            Measurement measurement, Instrument instrument, int version, Map<String, String> answers, boolean done) {
        trajectories.ownCaseload(measurement.trajectoryId());
        Optional<Problem> no = refusal(measurement, instrument);
        if (no.isPresent()) {
            return Result.refused(no.get());
        }
        Result<Questionnaire> saved =
                desk.save(measurement.id(), new QuestionnaireDesk.Filling(instrument, version, false, done), answers);
        if (saved.isDone()) {
            audit.changed(measurement.trajectoryId(), "audit.meting.vragenlijst");
        }
        return saved;
    }

    private Optional<Problem> refusal(Measurement measurement, Instrument instrument) {
        if (instrument == Instrument.WORKING_ALLIANCE) {
            return Optional.of(Problem.of("", "probleem.alleen-deelnemer"));
        }
        Measurement now = measurements.find(measurement.id()).orElseThrow();
        if (!now.content().instruments().contains(instrument)) {
            return Optional.of(Problem.of("", "probleem.niet-bij-deze-meting"));
        }
        return now.state() == MomentState.OPEN
                ? Optional.empty()
                : Optional.of(Problem.of("", "probleem.meting-niet-open"));
    }
}
