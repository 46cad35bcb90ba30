package nl.overbrug.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.kernel.Problem;
import nl.overbrug.kernel.Result;
import org.springframework.stereotype.Component;

/** Judges and keeps what is filled in, whoever fills it in. Scores are computed and kept when it is complete. */
@Component
class QuestionnaireDesk {

    private final QuestionnaireRows rows;
    private final QuestionnaireForms forms;
    private final MovableClock clock;

    QuestionnaireDesk(QuestionnaireRows rows, QuestionnaireForms forms, MovableClock clock) {
        this.rows = rows;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Who fills in what.
     *
     * @param version of the questionnaire on the page; 0 when nothing was saved yet
     * @param done whether it is complete
     */
    record Filling(Instrument instrument, int version, boolean byParticipant, boolean done) {}

    MovableClock clock() {
        return clock;
    }

    Result<Questionnaire> save(UUID sittingId, Filling filling, Map<String, String> posted) {
        QuestionnaireForm form = forms.of(filling.instrument());
        Map<String, String> given = QuestionnaireForm.given(posted);
        Optional<Questionnaire> was = rows.find(sittingId, filling.instrument());
        if (was.isPresent() && was.get().isFilled()) {
            return Result.refused(Problem.of("", "probleem.vragenlijst-vast"));
        }
        if (was.map(Questionnaire::version).orElse(0) != filling.version()) {
            return Result.refused(Problem.stale());
        }
        List<Problem> problems = form.problems(given, filling.done());
        return problems.isEmpty()
                ? keep(questionnaire(sittingId, filling, form, was), form, given)
                : Result.refused(problems);
    }

    private Questionnaire questionnaire(
            UUID sittingId, Filling filling, QuestionnaireForm form, Optional<Questionnaire> was) {
        return new Questionnaire(
                was.map(Questionnaire::id).orElseGet(UUID::randomUUID),
                filling.version(),
                sittingId,
                filling.instrument(),
                Questionnaire.Asked.of(form),
                filling.byParticipant(),
                filling.done() ? clock.today() : null);
    }

    private Result<Questionnaire> keep(Questionnaire questionnaire, QuestionnaireForm form, Map<String, String> given) {
        if (!rows.save(questionnaire)) {
            return Result.refused(Problem.stale());
        }
        Map<String, Answer> answers = new HashMap<>();
        form.fields().stream()
                .filter(field -> field.asks() && given.containsKey(field.key()))
                .forEach(field -> answers.put(field.key(), field.read(given.get(field.key()))));
        rows.replaceAnswers(questionnaire.id(), answers);
        if (questionnaire.isFilled()) {
            rows.insertScores(questionnaire.id(), scores(questionnaire.instrument(), form, answers));
        }
        return Result.done(questionnaire);
    }

    private List<Score> scores(Instrument instrument, QuestionnaireForm form, Map<String, Answer> answers) {
        Map<String, Integer> numbers = new HashMap<>();
        answers.forEach((item, answer) -> {
            if (answer.value() != null) {
                numbers.put(item, answer.value());
            }
        });
        return switch (instrument) {
            case QLI -> QualityOfLife.scores(numbers, form.items());
            case PIFS ->
                FinancialScarcity.scores(numbers, form.items(), form.itemsThatAre("turned"), forms.scarcityPoints());
            case BRIEF_A -> ExecutiveFunction.scores(numbers, form.items());
            case WORKING_ALLIANCE -> WorkingAlliance.scores(numbers, form.items());
            case BRIDGE -> throw new IllegalArgumentException("the Bridge has no score");
        };
    }
}
