package nl.overbrug.kernel;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs commands after everything was made ready and before anything else is started: the web server, the engine's timers. */
@Component
class Commands implements SmartLifecycle {

    private final List<Command> commands;
    private boolean isRunning;

    Commands(List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public void start() {
        isRunning = true;
        commands.forEach(Command::run);
    }

    @Override
    public void stop() {
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
