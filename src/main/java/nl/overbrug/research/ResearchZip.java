package nl.overbrug.research;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipOutputStream;
import nl.overbrug.kernel.ZipEntries;

/** The zip, file by file, with what can be checked of each. It tells no time. */
final class ResearchZip implements AutoCloseable {

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
        OutputStream entry = ZipEntries.next(zip, name);
        MessageDigest digest = sha256();
        try (Writer out = new OutputStreamWriter(new DigestOutputStream(entry, digest), StandardCharsets.UTF_8)) {
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
}
