package nl.overbrug.kernel;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs commands after everything was made ready and before anything else is started: the web server, the engine's timers. */
@Component
class Commands implements SmartLifecycle {

    private final List<Command> commands;
    private final ApplicationArguments given;
    private boolean isRunning;

    Commands(List<Command> commands, ApplicationArguments given) {
        this.commands = commands;
        this.given = given;
    }

    @Override
    public void start() {
        isRunning = true;
        refuseStrangers();
        commands.forEach(Command::run);
    }

    /** What is misspelt must not start a server instead. */
    private void refuseStrangers() {
        List<String> said = given.getNonOptionArgs();
        TreeSet<String> known = commands.stream()
                .flatMap(command -> command.words().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!said.isEmpty() && (said.size() != 2 || !known.contains(said.get(0)))) {
            throw new StartFault(
                    "Dit is geen opdracht; wel: " + String.join(" BESTAND.zip, ", known) + " BESTAND.zip",
                    "There is no such command; there are: " + String.join(" FILE.zip, ", known) + " FILE.zip");
        }
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
