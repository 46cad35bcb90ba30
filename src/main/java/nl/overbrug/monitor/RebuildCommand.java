package nl.overbrug.monitor;

import java.util.List;
import nl.overbrug.kernel.Command;
import nl.overbrug.kernel.CommandDone;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code --overbrug.rebuild-monitor}: makes the rows that the monitor reads again from the facts, and ends the program. */
@Component
@ConditionalOnProperty("overbrug.rebuild-monitor")
class RebuildCommand implements Command {

    private final List<KeptRows> kept;

    RebuildCommand(List<KeptRows> kept) {
        this.kept = kept;
    }

    @Override
    public void run() {
        kept.forEach(KeptRows::rebuild);
        System.out.println("De cijfers zijn opnieuw gemaakt / the figures have been made again.");
        throw new CommandDone(0);
    }
}
