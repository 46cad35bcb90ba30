package nl.overbrug.workflow;

import java.time.Instant;
import java.util.List;

/**
 * A process as people read it, with the words of its file, in Dutch.
 *
 * @param process its name, for instance {@code intake}
 * @param since when this version came in the place of the one before; the first version counts from the first start of the program
 * @param steps in the order in which they come
 */
public record ProcessStory(String process, String name, String about, Instant since, List<ProcessStep> steps) {}
