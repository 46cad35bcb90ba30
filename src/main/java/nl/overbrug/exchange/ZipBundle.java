package nl.overbrug.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A bundle as a zip file. It is not trusted: only names that are known are read, and no more than a bundle can hold. */
final class ZipBundle implements AutoCloseable {

    /** All files together, unpacked; a million trajectories take a third of it. */
    private static final long MOST_BYTES = 32L << 30;

    /** Rows of a dossier shrink to a tenth; what shrinks to this is made to fill a disk. */
    private static final long MOST_SHRUNK = 200;

    private static final int SMALL = 1 << 20;

    private static final Set<String> KNOWN = Stream.concat(
                    Bundle.FILES.stream().map(DossierFile::entry), Stream.of(Bundle.DESCRIPTION))
            .collect(Collectors.toSet());

    private final ZipFile zip;
    private final long mostBytes;
    private long read;

    private ZipBundle(ZipFile zip, long mostBytes) {
        this.zip = zip;
        this.mostBytes = mostBytes;
    }

    /** @throws ZipException when it is no zip file */
    static ZipBundle open(Path file) throws IOException {
        long packed = file.toFile().length();
        return new ZipBundle(new ZipFile(file.toFile()), Math.min(MOST_BYTES, SMALL + packed * MOST_SHRUNK));
    }

    /** What is wrong with it as a whole, so that no file of it can be read. */
    List<Fault> faults() throws IOException {
        if (names().anyMatch(name -> name.contains("/"))) {
            return List.of(Fault.of("", "in-map"));
        }
        Set<String> seen = new HashSet<>();
        List<Fault> twice = names().filter(name -> KNOWN.contains(name) && !seen.add(name))
                .map(name -> Fault.of(name, "tweemaal"))
                .limit(Faults.MOST)
                .toList();
        return twice.isEmpty() ? described() : twice;
    }

    /** Files that do not belong in it; the others can be read. */
    List<Fault> strangers() {
        return names().filter(name -> !name.contains("/") && !KNOWN.contains(name))
                .map(name -> Fault.of("", "onbekend-bestand", shown(name)))
                .limit(Faults.MOST)
                .toList();
    }

    private Stream<String> names() {
        return zip.stream().map(ZipEntry::getName);
    }

    Optional<InputStream> open(DossierFile file) throws IOException {
        ZipEntry entry = zip.getEntry(file.entry());
        return entry == null ? Optional.empty() : Optional.of(limited(zip.getInputStream(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private List<Fault> described() throws IOException {
        ZipEntry entry = zip.getEntry(Bundle.DESCRIPTION);
        if (entry == null) {
            return List.of(Fault.of(Bundle.DESCRIPTION, "geen-bestand"));
        }
        JsonNode said;
        try (InputStream in = limited(zip.getInputStream(entry))) {
            said = new ObjectMapper().readTree(in.readNBytes(SMALL));
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            return List.of(Fault.of(Bundle.DESCRIPTION, "geen-json"));
        }
        boolean ours = said.path("format").asText().equals(Bundle.FORMAT)
                && said.path("version").asInt() == Bundle.VERSION;
        return ours
                ? List.of()
                : List.of(Fault.of(Bundle.DESCRIPTION, "andere-vorm", Bundle.FORMAT, String.valueOf(Bundle.VERSION)));
    }

    private InputStream limited(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                return one < 0 ? one : (int) counted(1, one);
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int some = super.read(bytes, from, length);
                return some < 0 ? some : (int) counted(some, some);
            }
        };
    }

    private long counted(int bytes, int answer) throws CsvReader.Unreadable {
        read += bytes;
        if (read > mostBytes) {
            throw new CsvReader.Unreadable("te-groot");
        }
        return answer;
    }

    private static String shown(String name) {
        return name.replaceAll("[^A-Za-z0-9_./-]", "?").substring(0, Math.min(name.length(), 60));
    }
}
