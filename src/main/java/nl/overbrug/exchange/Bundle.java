package nl.overbrug.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All files of a bundle, each after those it refers to, as far as the database asks for that. */
final class Bundle {

    /** The form of the files; one more when a reader of before can not read them any longer. */
    static final int VERSION = 1;

    static final String DESCRIPTION = "uitwisseling.json";
    static final String FORMAT = "overbrug-dossiers";

    static final List<DossierFile> FILES = Stream.of(
                    PeopleFiles.all(),
                    TrajectoryFiles.all(),
                    BridgeFiles.all(),
                    PlanFiles.all(),
                    MeasurementFiles.all(),
                    RuleFiles.all(),
                    WaitingFiles.all())
            .flatMap(List::stream)
            .toList();

    static final Map<String, DossierFile> BY_NAME =
            FILES.stream().collect(Collectors.toMap(DossierFile::name, Function.identity()));

    private static final Map<String, String> KEYS_OF =
            FILES.stream().collect(Collectors.toMap(DossierFile::name, Bundle::keysOf));

    private Bundle() {}

    static DossierFile file(String name) {
        return BY_NAME.get(name);
    }

    /** The file that gives out the keys that a file goes by: a Bridge goes by the key of its trajectory. */
    static String giver(String name) {
        return KEYS_OF.get(name);
    }

    private static String keysOf(DossierFile file) {
        Column key = file.column(file.keys().get(0));
        return key.refers() == null ? file.name() : keysOf(file(key.refers()));
    }
}
