package nl.overbrug.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The finished dossiers of a bundle, as often as is asked: each time with other keys. */
final class ManyDossiers {

    private static final Set<String> STATES = Set.of("trajectories.state", "referrals.status");
    private static final String CLOSED = "CLOSED";
    private static final Set<String> FINISHED = Set.of("ENDED", "STARTED", CLOSED);

    /** What is taken of the bundle. */
    enum Part {
        ALL("overbrug"),
        /** Without what another system does not have. */
        PLAIN("another system"),
        /** The same, without the referrals that led to no trajectory. */
        TRAJECTORIES("another system, only trajectories");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** What a system that knows no rules, vouchers or rounds of progress has of a dossier. */
    private static final Set<String> PLAIN = Set.of(
            PeopleFiles.PARTICIPANTS,
            PeopleFiles.REFERRALS,
            "help_questions",
            TrajectoryFiles.TRAJECTORIES,
            "conversations",
            "early_ends",
            "bridges",
            "fillings",
            "positions",
            "goals",
            "plans",
            "actions",
            "measurements");

    private final Map<DossierFile, List<List<String>>> rows = new LinkedHashMap<>();
    private final Map<DossierFile, List<Column>> columns = new HashMap<>();
    private final Part part;

    private ManyDossiers(Part part) {
        this.part = part;
    }

    static ManyDossiers of(Path bundle, Part part) throws IOException {
        ManyDossiers dossiers = new ManyDossiers(part);
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (DossierFile file : Bundle.FILES) {
                boolean has =
                        part == Part.ALL ? !file.name().equals(WaitingFiles.WAITING) : PLAIN.contains(file.name());
                if (has && zip.getEntry(file.entry()) != null) {
                    dossiers.read(zip, file);
                }
            }
        }
        dossiers.keepFinished();
        return dossiers;
    }

    int trajectories() {
        return rows.get(Bundle.file(TrajectoryFiles.TRAJECTORIES)).size();
    }

    int rows() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    void write(Path file, int times) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            zip.putNextEntry(new ZipEntry(Bundle.DESCRIPTION));
            out.write("{\"format\": \"%s\", \"version\": %d}".formatted(Bundle.FORMAT, Bundle.VERSION));
            for (DossierFile each : rows.keySet()) {
                out.flush();
                zip.putNextEntry(new ZipEntry(each.entry()));
                out.write(String.join(
                        ",", columns.get(each).stream().map(Column::name).toList()));
                boolean ofDossiers = columns.get(each).stream().anyMatch(column -> isOfDossier(each, column));
                for (int time = 1; time <= (ofDossiers ? times : 1); time++) {
                    write(each, String.format("%08x", time), out);
                }
            }
        }
    }

    private void write(DossierFile file, String begin, Writer out) throws IOException {
        List<Column> order = columns.get(file);
        for (List<String> row : rows.get(file)) {
            for (int at = 0; at < order.size(); at++) {
                String cell = row.get(at);
                boolean key = cell != null && isOfDossier(file, order.get(at));
                out.write(at == 0 ? '\n' : ',');
                out.write(
                        cell == null
                                ? ""
                                : key
                                        ? begin + cell.substring(begin.length())
                                        : '"' + cell.replace("\"", "\"\"") + '"');
            }
        }
    }

    /** A key that is another in each dossier; versions of rules are the same for all. */
    private static boolean isOfDossier(DossierFile file, Column column) {
        boolean own = column.kind() == Kind.KEY && !file.name().equals(RuleFiles.VERSIONS);
        return own || column.kind() == Kind.REFERENCE && !RuleFiles.VERSIONS.equals(column.refers());
    }

    private void read(ZipFile zip, DossierFile file) throws IOException {
        CsvReader csv = new CsvReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry(file.entry())), StandardCharsets.UTF_8));
        columns.put(file, csv.next().stream().map(file::column).toList());
        List<List<String>> all = new ArrayList<>();
        for (List<String> row = csv.next(); row != null; row = csv.next()) {
            all.add(row);
        }
        rows.put(file, all);
    }

    /** With a row goes what refers to it, and then what refers to that. References to files that are left out are emptied. */
    private void keepFinished() {
        Map<String, Set<String>> there = new HashMap<>();
        int before;
        do {
            before = rows();
            rows.forEach((file, all) -> {
                all.removeIf(row -> goes(file, row, there));
                there.put(
                        file.name(),
                        new HashSet<>(all.stream().map(row -> row.get(0)).toList()));
            });
        } while (rows() < before);
        keepReferred();
        rows.forEach((file, all) -> all.replaceAll(row -> emptied(columns.get(file), row)));
    }

    /** Of participants nothing says what becomes of them but their referrals. */
    private void keepReferred() {
        DossierFile referrals = Bundle.file(PeopleFiles.REFERRALS);
        int participant = columns.get(referrals).indexOf(referrals.column("participant"));
        Set<String> referred =
                rows.get(referrals).stream().map(row -> row.get(participant)).collect(Collectors.toSet());
        if (part == Part.TRAJECTORIES) {
            rows.get(Bundle.file(PeopleFiles.PARTICIPANTS)).removeIf(row -> !referred.contains(row.get(0)));
        }
    }

    private boolean goes(DossierFile file, List<String> row, Map<String, Set<String>> there) {
        List<Column> order = columns.get(file);
        return IntStream.range(0, order.size()).anyMatch(at -> {
            String state = file.name() + "." + order.get(at).name();
            Set<String> keys = there.get(String.valueOf(order.get(at).refers()));
            boolean nowhere = row.get(at) != null && keys != null && !keys.contains(row.get(at));
            boolean left = part == Part.TRAJECTORIES && CLOSED.equals(row.get(at));
            return nowhere || STATES.contains(state) && (left || !FINISHED.contains(row.get(at)));
        });
    }

    private List<String> emptied(List<Column> order, List<String> row) {
        List<String> kept = new ArrayList<>(row);
        for (int at = 0; at < order.size(); at++) {
            if (isLeftOut(order.get(at))) {
                kept.set(at, null);
            }
        }
        return kept;
    }

    private boolean isLeftOut(Column column) {
        return column.refers() != null
                && rows.keySet().stream().noneMatch(file -> file.name().equals(column.refers()));
    }
}
