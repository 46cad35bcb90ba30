package nl.overbrug.ruleengine;

/** Text inside an XML file. */
final class Xml {

    /** What XML has no way to say, such as half of a character. */
    private static final String IMPOSSIBLE = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private Xml() {}

    static String escape(String text) {
        return text.replaceAll(IMPOSSIBLE, "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
