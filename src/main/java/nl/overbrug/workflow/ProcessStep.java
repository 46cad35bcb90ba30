package nl.overbrug.workflow;

import java.util.List;

/**
 * A step of a process as people read it.
 *
 * @param label as it stands in the process file, in Dutch
 * @param part the process that this step stands for; empty unless it is a {@link Kind#PART}
 * @param ways where it goes from here, where there is more than one way
 */
public record ProcessStep(Kind kind, String label, String part, List<Way> ways) {

    /** Who or what does a step. */
    public enum Kind {
        /** Somebody does it. */
        PERSON,
        /** The program does it. */
        AUTOMATIC,
        /** Nothing happens until a date comes or somebody says so. */
        WAIT,
        /** The answer says how it goes on. */
        QUESTION,
        /** Several ways are gone at the same time. */
        TOGETHER,
        /** Another process. */
        PART,
        /** Can happen while the step before goes on. */
        MEANWHILE
    }

    /**
     * @param answer what leads this way; empty where it needs none
     * @param to the label of what comes next
     * @param end whether the process ends there
     */
    public record Way(String answer, String to, boolean end) {}
}
