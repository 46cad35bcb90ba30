package nl.overbrug.research;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overbrug.kernel.StartFault;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The settings as they are given on the command line; what is not understood is refused rather than taken for something else. */
@Component
class ResearchOptions {

    /** Bytes: as long as what HMAC-SHA256 makes. */
    private static final int SHORTEST_KEY = 32;

    private static final Map<String, DatesAs> DATES =
            Map.of("shifted", DatesAs.SHIFTED, "month", DatesAs.MONTH, "quarter", DatesAs.QUARTER);

    private static final Map<String, SmallGroupsAre> SMALL_GROUPS = Map.of(
            "coarsen",
            SmallGroupsAre.COARSENED,
            "leave-out",
            SmallGroupsAre.LEFT_OUT,
            "report",
            SmallGroupsAre.REPORTED);

    private final Environment given;

    ResearchOptions(Environment given) {
        this.given = given;
    }

    /** @throws StartFault when one of them is not possible */
    Settings read() {
        String teams = given.getProperty("overbrug.research.teams", "false");
        if (!teams.equals("true") && !teams.equals("false")) {
            throw wrong("teams", "true, false");
        }
        String least = given.getProperty("overbrug.research.least", "5");
        if (!least.matches("[2-9]|[1-9]\\d")) {
            throw wrong("least", "2 - 99");
        }
        String keyFile = given.getProperty("overbrug.research.key-file", "");
        DatesAs dates = one(DATES, given.getProperty("overbrug.research.dates", "shifted"), "dates");
        return new Settings(
                dates,
                keyFile.isEmpty() ? null : key(Path.of(keyFile)),
                Boolean.parseBoolean(teams),
                one(SMALL_GROUPS, given.getProperty("overbrug.research.small-groups", "coarsen"), "small-groups"),
                Integer.parseInt(least),
                began(dates),
                files(given.getProperty("overbrug.research.files", "")));
    }

    private Window began(DatesAs dates) {
        Window began = new Window(month("overbrug.research.began-from"), month("overbrug.research.began-to"));
        if (began.from() != null && began.to() != null && began.to().isBefore(began.from())) {
            throw new StartFault(
                    "overbrug.research.began-to ligt voor overbrug.research.began-from",
                    "overbrug.research.began-to is before overbrug.research.began-from");
        }
        if (!began.fits(dates)) {
            throw new StartFault(
                    "Bij verschoven datums is een cohort van hele jaren (van januari tot en met december), bij kwartalen van hele kwartalen;"
                            + " van maanden met overbrug.research.dates=month",
                    "With shifted dates a cohort is of whole years (from January to December), with quarters of whole quarters;"
                            + " of months with overbrug.research.dates=month");
        }
        return began;
    }

    private YearMonth month(String option) {
        String said = given.getProperty(option, "");
        if (!said.isEmpty() && !said.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])")) {
            throw new StartFault(
                    "De waarde van %s is geen maand (wel bijvoorbeeld 2017-01)".formatted(option),
                    "The value of %s is no month (one is 2017-01)".formatted(option));
        }
        return said.isEmpty() ? null : YearMonth.parse(said);
    }

    private static Set<String> files(String said) {
        Set<String> known = Dataset.subjects(false).map(Subject::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = said.isEmpty() ? Set.of() : new TreeSet<>(List.of(said.split(",")));
        if (!known.containsAll(asked)) {
            throw wrong("files", String.join(", ", known));
        }
        return asked;
    }

    private static byte[] key(Path file) {
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length >= SHORTEST_KEY) {
                return key;
            }
        } catch (IOException e) {
            throw new StartFault("Het bestand met de sleutel is niet te lezen", "The file with the key cannot be read");
        }
        throw new StartFault(
                "De sleutel is te kort: het bestand moet minstens " + SHORTEST_KEY + " bytes lang zijn",
                "The key is too short: the file must be at least " + SHORTEST_KEY + " bytes long");
    }

    private static <T> T one(Map<String, T> known, String given, String option) {
        T found = known.get(given);
        if (found == null) {
            throw wrong(option, String.join(", ", new TreeSet<>(known.keySet())));
        }
        return found;
    }

    private static StartFault wrong(String option, String possible) {
        return new StartFault(
                "De waarde van overbrug.research.%s is niet mogelijk (wel: %s)".formatted(option, possible),
                "The value of overbrug.research.%s is not possible (there are: %s)".formatted(option, possible));
    }
}
