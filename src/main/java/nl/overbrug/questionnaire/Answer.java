package nl.overbrug.questionnaire;

import nl.overbrug.form.FormAnswer;

/**
 * An answer to one item, as it is kept. Exactly one of the three is meant; an item without an answer has none.
 *
 * @param value a number, or the number of the chosen answer
 * @param notApplicable the question does not apply, which is not the same as no answer
 * @param words a date or words, for items that no score needs
 */
record Answer(Integer value, boolean notApplicable, String words) {

    /** The value in a form that says that a question does not apply. */
    static final String NOT_APPLICABLE = "nvt";

    /** Only what {@link ItemCheck} lets a form ask. */
    static Answer of(FormAnswer answer) {
        if (answer instanceof FormAnswer.Chosen chosen) {
            return chosen.value().equals(NOT_APPLICABLE)
                    ? new Answer(null, true, null)
                    : new Answer(Integer.valueOf(chosen.value()), false, null);
        }
        if (answer instanceof FormAnswer.Amount amount) {
            return new Answer(amount.number().intValueExact(), false, null);
        }
        if (answer instanceof FormAnswer.Day day) {
            return new Answer(null, false, day.day().toString());
        }
        if (answer instanceof FormAnswer.Text text) {
            return new Answer(null, false, text.words());
        }
        throw new IllegalArgumentException("no answer of a questionnaire");
    }

    /** As a form takes it. */
    String asText() {
        if (notApplicable) {
            return NOT_APPLICABLE;
        }
        return value != null ? value.toString() : words;
    }
}
