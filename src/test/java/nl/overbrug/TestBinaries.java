package nl.overbrug;

import java.nio.file.Path;

/** Where a test program unpacks its database server: each in a folder of its own, for two that begin at once would write the same files. */
public final class TestBinaries {

    private TestBinaries() {}

    public static Path folder() {
        String fork = System.getProperty("overbrug.test.fork", "1");
        return Path.of("target", fork.equals("1") ? "test-binaries" : "test-binaries-" + fork);
    }
}
