package nl.overbrug.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The processes as people read them. */
public interface Processes {

    /** Every process as it goes now, by its name. */
    List<ProcessStory> all();

    /** How a process went at a moment; empty when it was not there yet. */
    Optional<ProcessStory> at(String process, Instant moment);
}
