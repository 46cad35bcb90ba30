package nl.overbrug.research;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A data set as a researcher opens it: texts by the names of their files. */
record Exported(Map<String, String> files) {

    private static final Set<String> ABOUT = Set.of("codebook.csv", "codebook_values.csv");

    static Exported read(Path file) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Exported(files);
    }

    /** The names of the files about participants. */
    List<String> subjects() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".csv") && !ABOUT.contains(name))
                .toList();
    }

    List<String> columns(String file) {
        return List.of(files.get(file).lines().findFirst().orElseThrow().split(","));
    }

    /** The rows of a file, each by column; no cell of these files has a comma. */
    List<Map<String, String>> rows(String file) {
        List<String> columns = columns(file);
        return files.get(file)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> IntStream.range(0, columns.size())
                        .boxed()
                        .collect(Collectors.toMap(columns::get, at -> cells[at])))
                .toList();
    }

    /** Those in which this column holds this. */
    List<Map<String, String>> rows(String file, String column, String value) {
        return rows(file).stream().filter(row -> row.get(column).equals(value)).toList();
    }

    /** Everything in all files about participants. */
    String everythingTold() {
        return subjects().stream().map(files::get).collect(Collectors.joining("\n"));
    }

    /** Everything in all files. */
    String everything() {
        return String.join("\n", files.values());
    }
}
