package nl.overbrug.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The documentation tells what the code does: its list of files and columns is made from the code, below a line in the document. */
class DocumentationTest {

    private static final Path DOCUMENT = Path.of("docs/uitwisseling.md");
    private static final String FROM_HERE =
            "<!-- Vanaf hier gemaakt uit de code; DocumentationTest houdt het bij. -->\n";

    /** When this fails after a change of a column: set {@code -Doverbrug.write-docs=true} once, and read what it wrote. */
    @Test
    void every_file_and_column_is_documented_as_it_is() throws IOException {
        String text = Files.readString(DOCUMENT);
        String own = text.substring(0, text.indexOf(FROM_HERE) + FROM_HERE.length());
        if (Boolean.getBoolean("overbrug.write-docs")) {
            Files.writeString(DOCUMENT, own + "\n" + files());
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(own + "\n" + files());
        assertThat(own)
                .contains("`" + Bundle.FORMAT + "`", "`\"version\": " + Bundle.VERSION + "`", Bundle.DESCRIPTION);
    }

    private static String files() {
        return Bundle.FILES.stream().map(DocumentationTest::file).collect(Collectors.joining("\n"));
    }

    private static String file(DossierFile file) {
        String columns = file.columns().stream().map(DocumentationTest::line).collect(Collectors.joining("\n"));
        String order = file.repeats() ? "Geordend op " + keys(file) + "." : "Sleutel: " + keys(file) + ".";
        return """
                ### %s

                %s. %s

                | kolom | soort | verplicht | wat erin staat |
                |---|---|---|---|
                %s
                """.formatted(
                        file.entry(),
                        file.meaning().substring(0, 1).toUpperCase(Locale.ROOT)
                                + file.meaning().substring(1),
                        order,
                        columns);
    }

    private static String keys(DossierFile file) {
        return file.keys().stream()
                .limit(file.repeats() ? 3 : file.keys().size())
                .map(key -> "`" + key + "`")
                .collect(Collectors.joining(", "));
    }

    private static String line(Column column) {
        String limits = column.refers() != null
                ? " → " + column.refers() + ".csv"
                : column.most() > 0
                        ? (column.kind() == Kind.TEXT ? ", tot " + column.most() + " tekens" : ", tot " + column.most())
                        : "";
        String codes = column.codes().isEmpty()
                ? ""
                : ": " + column.codes().stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
        String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
        String without =
                column.otherwise() == null || column.needed() ? "" : "; leeg mag, dan vult het programma iets in";
        return "| `%s` | %s%s | %s | %s%s%s%s |"
                .formatted(
                        column.name(),
                        column.kind().dutch(),
                        limits,
                        column.needed() ? "ja" : "",
                        column.meaning(),
                        unit,
                        codes,
                        without);
    }
}
