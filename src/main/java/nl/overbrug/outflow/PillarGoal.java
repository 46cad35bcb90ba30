package nl.overbrug.outflow;

import nl.overbrug.kernel.Pillar;

/** A goal on a pillar, as the rules read it. */
public record PillarGoal(Pillar pillar, GoalState state) {

    public enum GoalState {
        OPEN,
        REACHED,
        DROPPED
    }
}
