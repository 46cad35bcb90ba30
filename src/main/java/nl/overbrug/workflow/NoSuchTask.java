package nl.overbrug.workflow;

import java.util.UUID;

/** The task is not open (any more): somebody else did it, or the process has moved on. */
public class NoSuchTask extends RuntimeException {

    public NoSuchTask(UUID key, String task) {
        super("task " + task + " is not open for " + key);
    }
}
