package nl.overbrug.kernel;

/** Something that the program can be asked to do instead of serving. It runs when all is ready (accounts, rules, the clock) and nobody is served yet. */
public interface Command {

    /**
     * Does what was asked at the start, if it was.
     *
     * @throws CommandDone when it is done
     */
    void run();
}
