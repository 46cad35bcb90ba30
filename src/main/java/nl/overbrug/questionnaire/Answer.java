package nl.overbrug.questionnaire;

/**
 * An answer to one item. Exactly one of the three is meant; an item without an answer has none.
 *
 * @param value a number, or the number of the chosen answer
 * @param notApplicable the question does not apply, which is not the same as no answer
 * @param words a date or words, for items that no score needs
 */
public record Answer(Integer value, boolean notApplicable, String words) {

    /** As a form shows it. */
    public String asText() {
        if (notApplicable) {
            return FormField.NOT_APPLICABLE;
        }
        return value != null ? value.toString() : words;
    }
}
