package nl.overbrug.norm;

import nl.overbrug.trajectory.ProtocolNorm;

/** A date of a trajectory that a protocol norm sets. */
enum NormDate {
    /** Until which day the first Bridge has time by the days alone; what is counted from it moves along. */
    BRIDGE_BY_DAYS(ProtocolNorm.FIRST_BRIDGE, null),
    /** The last day of its task, which conversations may have brought forward. */
    BRIDGE(ProtocolNorm.FIRST_BRIDGE, "norm.datum.eerste-brug"),
    /** When its timer goes off; on the last day itself there is nothing left to remind of. */
    BRIDGE_TIMER(ProtocolNorm.FIRST_BRIDGE, null),
    BRIDGE_REMINDER(ProtocolNorm.FIRST_BRIDGE, "norm.datum.herinnering-brug"),
    PLAN(ProtocolNorm.REVIEW, "norm.datum.plan"),
    TALK(ProtocolNorm.REVIEW, "norm.datum.gesprek"),
    /** Asked each time that the worklist is shown; nothing waits for it. */
    TALK_REMINDER(ProtocolNorm.REVIEW, "norm.datum.herinnering-gesprek"),
    OUTFLOW(ProtocolNorm.REVIEW, "norm.datum.uitstroom"),
    REWARDS(ProtocolNorm.REWARDS, "norm.datum.beloningen");

    private final ProtocolNorm norm;
    private final String key;

    NormDate(ProtocolNorm norm, String key) {
        this.norm = norm;
        this.key = key;
    }

    ProtocolNorm norm() {
        return norm;
    }

    /** Whether a mentor sees it. */
    boolean isShown() {
        return key != null;
    }

    /** What it is called in the message files. */
    String key() {
        return key;
    }
}
