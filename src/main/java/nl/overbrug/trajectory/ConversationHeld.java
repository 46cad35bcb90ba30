package nl.overbrug.trajectory;

/**
 * Told when a conversation is recorded, within the same transaction.
 *
 * @param number the how manieth of this trajectory, counted from 1
 */
public record ConversationHeld(Conversation conversation, int number) {}
