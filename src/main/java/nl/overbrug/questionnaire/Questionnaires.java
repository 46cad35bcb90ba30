package nl.overbrug.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.form.FilledForm;
import nl.overbrug.form.Form;
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
    private final Sittings sittings;
    private final QuestionnaireDesk desk;
    private final Trajectories trajectories;
    private final Audit audit;

    Questionnaires(
            QuestionnaireRows rows, Sittings sittings, QuestionnaireDesk desk, Trajectories trajectories, Audit audit) {
        this.rows = rows;
        this.sittings = sittings;
        this.desk = desk;
        this.trajectories = trajectories;
        this.audit = audit;
    }

    /** Those of a sitting, begun or filled in, without their answers; to read: a mentor of the team. */
    public List<Questionnaire> of(Sitting sitting) {
        trajectories.open(sitting.trajectoryId()).orElseThrow();
        return rows.of(sitting.id());
    }

    /** The scores of a sitting, those of the working alliance left out; to read, as {@link #of}. */
    public List<Score> scores(Sitting sitting) {
        trajectories.open(sitting.trajectoryId()).orElseThrow();
        return rows.scores(sitting.id());
    }

    /**
     * What was filled in so far, with its version. To read, as {@link #of}.
     *
     * @throws AccessDeniedException for the working alliance, whoever asks
     */
    public FilledForm filled(Sitting sitting, Instrument instrument) {
        trajectories.open(sitting.trajectoryId()).orElseThrow();
        if (instrument == Instrument.WORKING_ALLIANCE) {
            throw new AccessDeniedException("only the participant knows these answers");
        }
        Optional<Questionnaire> found = rows.find(sitting.id(), instrument);
        Map<String, List<String>> texts = new HashMap<>();
        found.ifPresent(questionnaire ->
                rows.answers(questionnaire.id()).forEach((item, answer) -> texts.put(item, List.of(answer.asText()))));
        return FilledForm.of(
                desk.form(instrument), found.map(Questionnaire::version).orElse(0), texts);
    }

    /** How an instrument is asked. */
    public Form form(Instrument instrument) {
        return desk.form(instrument);
    }

    /**
     * Saves answers, half-done or done; the trajectory's own mentor. Problems name the field.
     *
     * @param done whether it is complete: then it never changes again, and the scores are computed
     */
    @Transactional
    public Result<Questionnaire> save(Sitting sitting, Instrument instrument, FilledForm filled, boolean done) {
        trajectories.ownCaseload(sitting.trajectoryId());
        Optional<Problem> no = refusal(sitting, instrument);
        if (no.isPresent()) {
            return Result.refused(no.get());
        }
        Result<Questionnaire> saved =
                desk.save(sitting, new QuestionnaireDesk.Filling(instrument, false, done), filled);
        if (saved.isDone()) {
            audit.changed(sitting.trajectoryId(), "audit.meting.vragenlijst");
        }
        return saved;
    }

    private Optional<Problem> refusal(Sitting sitting, Instrument instrument) {
        if (instrument == Instrument.WORKING_ALLIANCE) {
            return Optional.of(Problem.of("", "probleem.alleen-deelnemer"));
        }
        Sitting now = sittings.find(sitting.id()).orElseThrow();
        if (!now.instruments().contains(instrument)) {
            return Optional.of(Problem.of("", "probleem.niet-bij-deze-meting"));
        }
        return now.isOpen() ? Optional.empty() : Optional.of(Problem.of("", "probleem.meting-niet-open"));
    }
}
