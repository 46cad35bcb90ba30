package nl.overbrug.questionnaire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** A random code of twelve characters (60 bits) that nobody confuses when reading it aloud: without I, O, 0 and 1. */
final class OneTimeCode {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {}

    /** For instance {@code K7QM-2XPA-9RTB}. */
    static String random() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            if (at > 0 && at % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What is kept of it; hyphens, spaces and small letters make no difference. */
    static String digest(String code) {
        String plain = code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
