package nl.overbrug.reward;

/**
 * A kind of action on the municipality's list (CWS-lijst). For the mentor only; the participant never sees the list.
 *
 * @param code stays with the kind of action, for instance {@code DIGID}
 * @param english null when it was not translated; then it is called as in Dutch
 * @param attendance it is no more than coming to an appointment
 */
public record ActionType(String code, String dutch, String english, Difficulty difficulty, boolean attendance) {}
