package nl.overbrug.kernel;

/** A command that was given at the start is done, so the program ends; it has said what there is to say. */
public class CommandDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** @param exitCode 0 when all is well */
    public CommandDone(int exitCode) {
        super("done: " + exitCode);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
