package nl.overbrug.rulesheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Weighs a workbook before the library builds all of it in memory: a small file can unpack to very much. */
final class SheetWeight {

    /** Some three times what the greatest table has: a tag before and after each row, cell and text. */
    static final int MOST_TAGS = 500_000;

    private static final int MOST_BYTES = 40_000_000;
    private static final int MOST_PARTS = 1000;

    private long bytes;
    private long tags;
    private int parts;

    private SheetWeight() {}

    /** @throws BadSheet when it is too much */
    static void check(byte[] file) throws IOException {
        SheetWeight weight = new SheetWeight();
        byte[] piece = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                weight.parts++;
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    weight.add(piece, read);
                }
            }
        }
    }

    private void add(byte[] piece, int length) {
        bytes += length;
        for (int at = 0; at < length; at++) {
            if (piece[at] == '<') {
                tags++;
            }
        }
        if (bytes > MOST_BYTES || tags > MOST_TAGS || parts > MOST_PARTS) {
            throw new BadSheet("te-veel");
        }
    }
}
