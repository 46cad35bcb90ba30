package nl.overbrug.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A bundle whose files are changed by a test: texts by the names of their files. */
final class TestBundle {

    private static final String ANY = "{\"format\": \"overbrug-dossiers\", \"version\": 1}";

    private static final int MOST = 0x800;

    private static final Pattern KEY =
            Pattern.compile("\\b([0-9a-f]{3})([0-9a-f]{5}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b");

    private final Map<String, String> files = new LinkedHashMap<>();

    static TestBundle empty() {
        return new TestBundle().with(Bundle.DESCRIPTION, ANY);
    }

    static TestBundle read(Path file) {
        TestBundle bundle = new TestBundle();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                bundle.with(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    TestBundle with(String name, String text) {
        files.put(name, text);
        return this;
    }

    String text(String name) {
        return files.get(name);
    }

    /** With one text in place of another, which must be there. */
    TestBundle replace(String name, String text, String by) {
        if (!files.get(name).contains(text)) {
            throw new IllegalArgumentException(name + " does not hold what is to be replaced");
        }
        return with(name, files.get(name).replace(text, by));
    }

    TestBundle without(String name) {
        files.remove(name);
        return this;
    }

    TestBundle copy() {
        TestBundle copy = new TestBundle();
        copy.files.putAll(files);
        return copy;
    }

    /** With the rows of another that are not there yet. */
    TestBundle plus(TestBundle other) {
        for (DossierFile file : Bundle.FILES) {
            List<List<String>> rows = rows(file);
            other.rows(file).stream()
                    .filter(row -> !rows.contains(row))
                    .toList()
                    .forEach(rows::add);
            with(file.entry(), text(rows));
        }
        return this;
    }

    /** With another text in each cell of this column that holds something; null empties it. */
    TestBundle change(DossierFile file, Column column, UnaryOperator<String> change) {
        List<List<String>> rows = rows(file);
        int at = rows.get(0).indexOf(column.name());
        rows.stream().skip(1).filter(row -> row.get(at) != null).forEach(row -> row.set(at, change.apply(row.get(at))));
        return with(file.entry(), text(rows));
    }

    TestBundle each(UnaryOperator<String> change) {
        files.replaceAll((name, text) -> name.equals(Bundle.DESCRIPTION) ? text : change.apply(text));
        return this;
    }

    Path zip(Path folder) {
        return zip(folder, StandardCharsets.UTF_8);
    }

    Path zip(Path folder, Charset letters) {
        try {
            Path file = Files.createTempFile(folder, "bundel", ".zip");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> each : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    zip.write(each.getValue().getBytes(letters));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other keys for the same rows; twice gives what it was. */
    static String renamed(String text) {
        return renamed(text, MOST);
    }

    /** @param nth below 4096; each gives other keys */
    static String renamed(String text, int nth) {
        return KEY.matcher(text)
                .replaceAll(found -> "%03x".formatted(Integer.parseInt(found.group(1), 16) ^ nth) + found.group(2));
    }

    /** Only the rows about these participants, by what refers to what, and the rules that they name. */
    TestBundle about(Set<String> participants) {
        Set<String> kept = new HashSet<>(participants);
        Set<String> named = new HashSet<>();
        for (DossierFile file : Bundle.FILES) {
            List<List<String>> rows = rows(file);
            List<Column> columns = rows.get(0).stream().map(file::column).toList();
            List<List<String>> own = rows.stream()
                    .skip(1)
                    .filter(row -> file.name().equals(PeopleFiles.PARTICIPANTS)
                            ? kept.contains(row.get(0))
                            : refersTo(kept, columns, row))
                    .toList();
            own.forEach(row -> kept.add(row.get(0)));
            own.forEach(named::addAll);
            if (!file.name().equals(RuleFiles.VERSIONS)) {
                with(file.entry(), text(rows.get(0), own));
            }
        }
        DossierFile versions = Bundle.file(RuleFiles.VERSIONS);
        List<List<String>> rows = rows(versions);
        rows.removeIf(row -> !named.contains(row.get(0)) && !row.get(0).equals("id"));
        return with(versions.entry(), text(rows.remove(0), rows));
    }

    /** The rows with their headings. */
    List<List<String>> rows(DossierFile file) {
        try (InputStreamReader in = new InputStreamReader(
                new ByteArrayInputStream(text(file.entry()).getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8)) {
            CsvReader csv = new CsvReader(in);
            List<List<String>> rows = new ArrayList<>();
            for (List<String> row = csv.next(); row != null; row = csv.next()) {
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean refersTo(Set<String> kept, List<Column> columns, List<String> row) {
        for (int at = 0; at < row.size(); at++) {
            if (columns.get(at).refers() != null && kept.contains(row.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static String text(List<String> headings, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(headings));
        all.addAll(rows);
        return text(all);
    }

    /** @param rows with their headings; null for an empty cell */
    static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
