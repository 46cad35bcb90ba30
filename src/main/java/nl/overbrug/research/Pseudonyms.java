package nl.overbrug.research;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names and shifts that nobody computes back without the key: HMAC-SHA256 (RFC 2104) over the kind and the id. Without a key of its owner a
 * fresh one is drawn and forgotten. Not for several threads at once.
 */
final class Pseudonyms {

    /** The most days by which a participant's days are moved, either way. */
    static final int FARTHEST = 365;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    /** 96 bits: no two of a million are alike but once in 10^17 exports. */
    private static final int BYTES = 12;

    private final Mac mac;

    /** What has a pseudonym. Each begins with a letter, so that no spreadsheet takes it for a number. */
    enum Of {
        PARTICIPANT("D"),
        MENTOR("M"),
        TEAM("W"),
        TRAJECTORY("T"),
        CONVERSATION("C"),
        GOAL("G"),
        PLAN("P"),
        ACTION("A"),
        REWARD("R"),
        MEASUREMENT("X"),
        QUESTIONNAIRE("Q");

        private final String letter;

        Of(String letter) {
            this.letter = letter;
        }
    }

    /** @param key null: a fresh one */
    Pseudonyms(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key == null ? fresh() : key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String of(Of kind, UUID id) {
        return kind.letter + HexFormat.of().formatHex(digest(kind.name(), id), 0, BYTES);
    }

    /** By how many days all days of this participant are moved: 1 to {@link #FARTHEST}, forwards or back; never 0. */
    int shift(UUID participant) {
        long drawn = ByteBuffer.wrap(digest("SHIFT", participant)).getLong();
        int days = 1 + (int) Math.floorMod(drawn >> 1, (long) FARTHEST);
        return (drawn & 1) == 0 ? days : -days;
    }

    private byte[] digest(String kind, UUID id) {
        return mac.doFinal((kind + ':' + id).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] fresh() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
