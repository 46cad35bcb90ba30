package nl.overbrug.questionnaire;

/** Whole numbers from the lowest to the highest, both included. */
public record Range(int lowest, int highest) {

    boolean holds(int number) {
        return number >= lowest && number <= highest;
    }
}
