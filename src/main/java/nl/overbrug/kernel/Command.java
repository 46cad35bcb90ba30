package nl.overbrug.kernel;

import java.util.Set;

/** Something that the program can be asked to do instead of serving. It runs when all is ready (accounts, rules, the clock) and nobody is served yet. */
public interface Command {

    /** The words by which it is asked for, each followed by a file; empty when an option asks for it. */
    default Set<String> words() {
        return Set.of();
    }

    /**
     * Does what was asked at the start, if it was.
     *
     * @throws CommandDone when it is done
     */
    void run();
}
