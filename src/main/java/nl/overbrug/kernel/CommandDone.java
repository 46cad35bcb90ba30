package nl.overbrug.kernel;

import java.util.Optional;
import java.util.stream.Stream;

/** A command that was given at the start is done, so the program ends; it has said what there is to say. */
public class CommandDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** @param exitCode 0 when all is well */
    public CommandDone(int exitCode) {
        super("done: " + exitCode);
        this.exitCode = exitCode;
    }

    /** The one that a failed start was caused by, when it was no failure at all. */
    public static Optional<CommandDone> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(CommandDone.class::isInstance)
                .map(CommandDone.class::cast)
                .findFirst();
    }

    public int exitCode() {
        return exitCode;
    }
}
