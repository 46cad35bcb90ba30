package nl.overbrug.dossier;

/**
 * Something that happened, for the timeline.
 *
 * @param textKey what happened, a key in the message files
 * @param detailKey more of it, also a key; null when there is no more
 */
public record Moment(String textKey, String detailKey) {}
