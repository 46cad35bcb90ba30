package nl.overbrug.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.form.FilledForm;
import nl.overbrug.form.Form;
import nl.overbrug.form.FormAnswer;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import nl.overbrug.trajectory.Participants;
import nl.overbrug.trajectory.Trajectories;
import org.springframework.stereotype.Component;

/** Judges and keeps what is filled in, whoever fills it in. Scores are computed and kept when it is complete. */
@Component
class QuestionnaireDesk {

    private static final String TAKEN_ON = "taken_on";

    private final QuestionnaireRows rows;
    private final QuestionnaireForms forms;
    private final Trajectories trajectories;
    private final Participants participants;
    private final MovableClock clock;

    QuestionnaireDesk(
            QuestionnaireRows rows,
            QuestionnaireForms forms,
            Trajectories trajectories,
            Participants participants,
            MovableClock clock) {
        this.rows = rows;
        this.forms = forms;
        this.trajectories = trajectories;
        this.participants = participants;
        this.clock = clock;
    }

    /**
     * Who fills in what.
     *
     * @param done whether it is complete
     */
    record Filling(Instrument instrument, boolean byParticipant, boolean done) {}

    MovableClock clock() {
        return clock;
    }

    /** How an instrument is asked. */
    Form form(Instrument instrument) {
        return forms.of(instrument);
    }

    Result<Questionnaire> save(Sitting sitting, Filling filling, FilledForm filled) {
        UUID sittingId = sitting.id();
        Optional<Questionnaire> was = rows.find(sittingId, filling.instrument());
        if (was.isPresent() && was.get().isFilled()) {
            return Result.refused(Problem.of("", "probleem.vragenlijst-vast"));
        }
        if (was.map(Questionnaire::version).orElse(0) != filled.version()) {
            return Result.refused(Problem.stale());
        }
        Form form = form(filling.instrument());
        Form.Judged judged = form.judge(filled, filling.done(), clock.today());
        if (!judged.problems().isEmpty()) {
            return Result.refused(judged.problems());
        }
        if (isBeforeBirth(sitting, judged.answers().get(TAKEN_ON))) {
            return Result.refused(Problem.of(FilledForm.name(TAKEN_ON), "probleem.voor-geboorte"));
        }
        if (filling.done() && judged.answers().isEmpty()) {
            return Result.refused(Problem.of("", "probleem.vragenlijst-leeg"));
        }
        return keep(questionnaire(sittingId, filling, form, was), judged.answers());
    }

    private boolean isBeforeBirth(Sitting sitting, FormAnswer taken) {
        return taken instanceof FormAnswer.Day day
                && trajectories
                        .find(sitting.trajectoryId())
                        .flatMap(trajectory -> participants.find(trajectory.participantId()))
                        .filter(participant -> day.day().isBefore(participant.birthDate()))
                        .isPresent();
    }

    private Questionnaire questionnaire(UUID sittingId, Filling filling, Form form, Optional<Questionnaire> was) {
        return new Questionnaire(
                was.map(Questionnaire::id).orElseGet(UUID::randomUUID),
                was.map(Questionnaire::version).orElse(0),
                sittingId,
                filling.instrument(),
                Questionnaire.Asked.of(form),
                filling.byParticipant(),
                filling.done() ? clock.today() : null);
    }

    private Result<Questionnaire> keep(Questionnaire questionnaire, Map<String, FormAnswer> given) {
        if (!rows.save(questionnaire)) {
            return Result.refused(Problem.stale());
        }
        Map<String, Answer> answers = new HashMap<>();
        given.forEach((item, answer) -> answers.put(item, Answer.of(answer)));
        rows.replaceAnswers(questionnaire.id(), answers);
        if (questionnaire.isFilled()) {
            rows.insertScores(questionnaire.id(), scores(questionnaire.instrument(), answers));
        }
        return Result.done(questionnaire);
    }

    private List<Score> scores(Instrument instrument, Map<String, Answer> answers) {
        Map<String, Integer> numbers = new HashMap<>();
        answers.forEach((item, answer) -> {
            if (answer.value() != null) {
                numbers.put(item, answer.value());
            }
        });
        Set<String> items = forms.items(instrument);
        return switch (instrument) {
            case QLI -> QualityOfLife.scores(numbers, items);
            case PIFS ->
                FinancialScarcity.scores(
                        numbers,
                        items,
                        form(instrument).keysThatAre(FinancialScarcity.REVERSED),
                        forms.scarcityPoints());
            case BRIEF_A -> ExecutiveFunction.scores(numbers, items);
            case WORKING_ALLIANCE -> WorkingAlliance.scores(numbers, items);
            case BRIDGE -> throw new IllegalArgumentException("the Bridge has no score");
        };
    }
}
