package nl.overbrug.rulefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The texts of a rule set.
 *
 * @param definition the columns and words
 * @param rows the rows of a table, or the rules
 */
public record RuleSource(Kind kind, String definition, String rows) {

    public enum Kind {
        TABLE,
        RULES
    }

    public String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(definition.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(rows.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
