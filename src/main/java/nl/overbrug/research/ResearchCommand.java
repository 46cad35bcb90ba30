package nl.overbrug.research;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.overbrug.kernel.Command;
import nl.overbrug.kernel.CommandDone;
import nl.overbrug.page.Languages;
import nl.overbrug.research.SmallGroups.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code export-research FILE.zip} on the command line: makes a data set for researchers, says what is in it, and ends the program. */
@Component
class ResearchCommand implements Command {

    static final String WORD = "export-research";

    private final ApplicationArguments given;
    private final ResearchOptions options;
    private final ResearchExports exports;
    private final MessageSource texts;

    ResearchCommand(ApplicationArguments given, ResearchOptions options, ResearchExports exports, MessageSource texts) {
        this.given = given;
        this.options = options;
        this.exports = exports;
        this.texts = texts;
    }

    @Override
    public Set<String> words() {
        return Set.of(WORD);
    }

    @Override
    public void run() {
        List<String> said = given.getNonOptionArgs();
        if (said.isEmpty() || !said.get(0).equals(WORD)) {
            return;
        }
        Path file = Path.of(said.get(1));
        Settings settings = options.read();
        int overlapping = exports.overlapping(settings);
        if (overlapping > 0) {
            say("onderzoek.overlappend", overlapping);
        }
        tell(exports.to(file, settings), settings);
        say("onderzoek.klaar", file);
        throw new CommandDone(0);
    }

    private void tell(ExportReport report, Settings settings) {
        report.files().stream()
                .filter(entry -> entry.rows() != null)
                .forEach(entry -> System.out.println(entry.name() + ": " + entry.rows()));
        say("onderzoek.aantallen", report.participants(), report.trajectories());
        List<Group> small = report.smallGroups().small();
        if (small.isEmpty()) {
            say("onderzoek.geen-kleine-groepen", settings.least());
            return;
        }
        say("onderzoek.kleine-groepen", settings.least());
        small.forEach(group -> System.out.println("  " + group.participants() + ": " + group.traits() + " → "
                + (group.told() == null ? "–" : group.told())));
    }

    private void say(String key, Object... with) {
        System.out.println(
                texts.getMessage(key, with, Languages.DUTCH) + " / " + texts.getMessage(key, with, Languages.ENGLISH));
    }
}
