package nl.overbrug.exchange;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.overbrug.kernel.Command;
import nl.overbrug.kernel.CommandDone;
import nl.overbrug.kernel.StartFault;
import nl.overbrug.page.Languages;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code export FILE.zip} and {@code import FILE.zip} on the command line: do that, and end the program; 0 when it is done, 1 when it is not. */
@Component
class ExchangeCommands implements Command {

    private static final String EXPORT = "export";

    private final ApplicationArguments given;
    private final Exports exports;
    private final Imports imports;
    private final MessageSource texts;

    ExchangeCommands(ApplicationArguments given, Exports exports, Imports imports, MessageSource texts) {
        this.given = given;
        this.exports = exports;
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public Set<String> words() {
        return Set.of(EXPORT, "import");
    }

    @Override
    public void run() {
        List<String> said = given.getNonOptionArgs();
        if (said.isEmpty() || !words().contains(said.get(0))) {
            return;
        }
        Path file = Path.of(said.get(1));
        if (said.get(0).equals(EXPORT)) {
            write(file);
            throw new CommandDone(0);
        }
        throw new CommandDone(take(file) ? 0 : 1);
    }

    private void write(Path file) {
        try {
            exports.to(file);
        } catch (UncheckedIOException e) {
            throw new StartFault("Het bestand is niet te schrijven: " + file, "The file cannot be written: " + file);
        }
        System.out.println("De dossiers staan in / the dossiers are in " + file);
    }

    private boolean take(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new StartFault("Het bestand is niet te lezen: " + file, "The file cannot be read: " + file);
        }
        ImportReport report = imports.take(file, () -> {});
        report.faults().forEach(fault -> System.err.println(line(fault)));
        if (report.hasMore()) {
            System.err.println(both("exchange.meer-fouten", report.faults().size()));
        }
        if (report.done()) {
            report.rows().forEach((name, rows) -> System.out.println(name + ".csv: " + rows));
        }
        System.out.println(both(report.done() ? "exchange.ingelezen" : "exchange.niets-ingelezen"));
        return report.done();
    }

    private String line(Fault fault) {
        String where =
                fault.line() == 0 ? fault.place() : "%s:%d:%s".formatted(fault.file(), fault.line(), fault.column());
        return where + ": " + both(fault.message(), fault.with().toArray());
    }

    private String both(String key, Object... with) {
        return texts.getMessage(key, with, Languages.DUTCH) + " / " + texts.getMessage(key, with, Languages.ENGLISH);
    }
}
