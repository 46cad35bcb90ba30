package nl.overbrug.research;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip, file by file, with what can be checked of each. It tells no time. */
final class ResearchZip implements AutoCloseable {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param rows without the headings; null for a file that has no rows
     * @param digest SHA-256, in hexadecimal digits
     */
    record Entry(String name, Long rows, String digest) {}

    /** Writes a file and returns how many rows it has. */
    interface Body {
        Long write(Writer out) throws IOException;
    }

    ResearchZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void add(String name, Body body) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        MessageDigest digest = sha256();
        try (Writer out =
                new OutputStreamWriter(new DigestOutputStream(new StaysOpen(zip), digest), StandardCharsets.UTF_8)) {
            Long rows = body.write(out);
            out.flush();
            entries.add(new Entry(name, rows, HexFormat.of().formatHex(digest.digest())));
        }
    }

    void add(String name, String text) throws IOException {
        add(name, out -> {
            out.write(text);
            return null;
        });
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The end of a file is not the end of the zip. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // the next file follows
        }
    }
}
