package nl.overbrug.database;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Watches the server of our own. When it dies while Overbrug runs, nothing can be done any more, and only a new start brings it back: so that is
 * said in one line and the program ends, for whoever supervises it to start both anew.
 */
final class FallenServer {

    private static final String LINE =
            "De database is onverwacht gestopt, en daarom stopt Overbrug ook; wat opgeslagen was, is er na een nieuwe"
                    + " start nog / The database stopped unexpectedly, so Overbrug stops as well; what was saved is there after a new start";

    private final AtomicBoolean expected = new AtomicBoolean();

    private FallenServer() {}

    /** @param then what to do when it dies unexpectedly */
    static FallenServer watch(ProcessHandle server, Runnable then) {
        FallenServer watch = new FallenServer();
        Runtime.getRuntime().addShutdownHook(new Thread(watch::expectTheEnd, "database-may-end"));
        server.onExit().thenRun(() -> {
            if (!watch.expected.get()) {
                then.run();
            }
        });
        return watch;
    }

    /** From now on it may stop. */
    void expectTheEnd() {
        expected.set(true);
    }

    /** Nothing is waited for: whatever still runs can save nothing. */
    static void endTheProgram() {
        System.err.println(LINE);
        Runtime.getRuntime().halt(1);
    }
}
