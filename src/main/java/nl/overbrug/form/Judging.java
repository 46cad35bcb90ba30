package nl.overbrug.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overbrug.kernel.Problem;

/** Judges one answer after the other. */
record Judging(LocalDate today) {

    private static final int FIRST_YEAR = 1900;
    private static final int YEARS_AHEAD = 50;

    /** Puts the answer with the others, unless there is a problem with it. */
    Optional<Problem> answer(FormPart question, Object typed, Map<String, FormAnswer> answers) {
        Optional<Problem> problem = problem(question, typed);
        if (problem.isEmpty()) {
            answers.put(question.key(), answer(question, typed));
        }
        return problem;
    }

    private static FormAnswer answer(FormPart question, Object typed) {
        return switch (question.kind()) {
            case WORDS, STORY -> new FormAnswer.Text((String) typed);
            case NUMBER -> new FormAnswer.Amount(number((String) typed));
            case DATE -> new FormAnswer.Day((LocalDate) typed);
            case RADIOS, SELECT -> new FormAnswer.Chosen((String) typed);
            case CHECKLIST ->
                new FormAnswer.Several(question.choices().stream()
                        .map(Choice::value)
                        .filter(((List<?>) typed)::contains)
                        .toList());
            case TICK -> new FormAnswer.Tick();
            case TEXT, GROUP, RULE -> throw new IllegalArgumentException("nothing is asked");
        };
    }

    private Optional<Problem> problem(FormPart question, Object typed) {
        return switch (question.kind()) {
            case WORDS, STORY -> text(question, (String) typed);
            case NUMBER -> number(question, (String) typed);
            case DATE -> date(question, typed);
            case RADIOS, SELECT -> choice(question, List.of(typed));
            case CHECKLIST -> choice(question, (List<?>) typed);
            case TICK, TEXT, GROUP, RULE -> Optional.empty();
        };
    }

    /** The length comes first, so that a pattern meets nothing that is too long. */
    private static Optional<Problem> text(FormPart question, String typed) {
        Limits.Text limits = question.limits().text();
        if (typed.length() > limits.longest()) {
            return wrong(question, "probleem.te-lang", limits.longest());
        }
        if (typed.length() < limits.shortest()) {
            return wrong(question, "probleem.te-kort", limits.shortest());
        }
        boolean looksRight =
                limits.pattern() == null || limits.pattern().matcher(typed).find();
        return looksRight ? Optional.empty() : wrong(question, "probleem.patroon");
    }

    private static Optional<Problem> number(FormPart question, String typed) {
        Limits.Number limits = question.limits().number();
        if (!typed.matches("-?\\d{1,12}([.,]\\d{1,6})?")) {
            return wrong(question, limits.decimals() == 0 ? "probleem.geheel-getal" : "probleem.getal");
        }
        BigDecimal number = number(typed);
        if (number.stripTrailingZeros().scale() > limits.decimals()) {
            return limits.decimals() == 0
                    ? wrong(question, "probleem.geheel-getal")
                    : wrong(question, "probleem.decimalen", limits.decimals());
        }
        return outside(number, limits) ? outOfRange(question, limits) : Optional.empty();
    }

    private static boolean outside(BigDecimal number, Limits.Number limits) {
        return limits.lowest() != null && number.compareTo(limits.lowest()) < 0
                || limits.highest() != null && number.compareTo(limits.highest()) > 0;
    }

    private static Optional<Problem> outOfRange(FormPart question, Limits.Number limits) {
        if (limits.lowest() == null) {
            return wrong(question, "probleem.te-hoog", limits.highest());
        }
        return limits.highest() == null
                ? wrong(question, "probleem.te-laag", limits.lowest())
                : wrong(question, "probleem.buiten-bereik", limits.lowest(), limits.highest());
    }

    private Optional<Problem> date(FormPart question, Object typed) {
        if (!(typed instanceof LocalDate day) || day.getYear() < FIRST_YEAR || day.isAfter(latest())) {
            return wrong(question, "probleem.datum");
        }
        if (question.limits().notFuture() && day.isAfter(today)) {
            return wrong(question, "probleem.datum-toekomst");
        }
        return question.limits().notPast() && day.isBefore(today)
                ? wrong(question, "probleem.datum-verleden")
                : Optional.empty();
    }

    private LocalDate latest() {
        return today.plusYears(YEARS_AHEAD);
    }

    private static Optional<Problem> choice(FormPart question, List<?> typed) {
        boolean known = typed.stream().allMatch(value -> question.offers(value.toString()));
        return known ? Optional.empty() : wrong(question, "probleem.onbekende-keuze");
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }

    private static Optional<Problem> wrong(FormPart question, String code, Object... args) {
        return Optional.of(Problem.of(question.name(), code, args));
    }
}
