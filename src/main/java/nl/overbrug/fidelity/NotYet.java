package nl.overbrug.fidelity;

import java.util.UUID;
import nl.overbrug.rollout.Element;

/** On the day of this conversation its team did not work with the element yet. */
public record NotYet(UUID talk, Element element) {}
