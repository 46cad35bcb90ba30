package nl.overbrug.rulesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.overbrug.rulefile.RuleSource;
import nl.overbrug.rulefile.SheetText;
import nl.overbrug.rulefile.ShippedRules;
import nl.overbrug.rulefile.TableFiles;
import nl.overbrug.ruletable.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody made to do harm, or that are something else than their name says. */
class HostileFilesTest {

    private static final RuleSource TIERS = ShippedRules.read().get("reward/tiers");
    private static final TableDefinition TABLE = TableFiles.definition("reward/tiers", TIERS.definition());
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String TYPES = "[Content_Types].xml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D0CF11E0A1B11AE1", // .xls and .doc
                "89504E470D0A1A0A", // .png
                "255044462D312E37", // .pdf
                "1F8B0800", // .gz
                "504B0304", // a zip that ends at once
                "504B0506", // an empty zip
                "4D5A9000", // .exe
                "7F454C46", // a program of Linux
                "FFFE3C003F00" // xml in two bytes
            })
    void another_kind_of_file_with_the_name_of_a_workbook_is_refused(String magic) {
        byte[] file = new byte[4096];
        byte[] begin = HexFormat.of().parseHex(magic);
        System.arraycopy(begin, 0, file, 0, begin.length);

        assertThat(codes(file)).containsAnyOf("geen-excel", "onleesbaar", "kolom-ontbreekt");
    }

    @Test
    void a_document_or_an_archive_in_the_same_wrapping_is_refused() {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

        assertThat(codes(zip(Map.of(TYPES, types, "word/document.xml", "<document/>"))))
                .containsExactly("onleesbaar");
        assertThat(codes(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .containsExactly("onleesbaar");
    }

    @Test
    void a_workbook_with_macros_is_refused_whether_it_says_so_or_has_them() {
        assertThat(codes(changed(
                        TYPES,
                        xml -> xml.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))))
                .containsExactly("met-macros");
        assertThat(codes(with(
                        "xl/vbaProject.bin",
                        "macro",
                        xml -> xml.replace(
                                "</Types>",
                                "<Override PartName=\"/xl/vbaProject.bin\""
                                        + " ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"))))
                .containsExactly("met-macros");
    }

    @Test
    void a_workbook_that_asks_for_files_of_this_machine_or_grows_by_itself_is_refused() {
        String file = "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><sst ";
        String grows = "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst ";

        assertThat(codes(changed(STRINGS, xml -> xml.replaceFirst("<sst ", file).replace("licht", "&e;"))))
                .containsExactly("onleesbaar");
        assertThat(codes(
                        changed(STRINGS, xml -> xml.replaceFirst("<sst ", grows).replace("licht", "&b;"))))
                .containsExactly("onleesbaar");
    }

    @Test
    void a_file_that_unpacks_to_very_much_is_refused_before_it_is_built_in_memory() {
        Random random = new Random(1);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            rows.append("<row spans=\"").append(random.nextInt(9)).append("\"/>");
        }

        assertThat(codes(changed(SHEET, xml -> xml.replace("</sheetData>", " ".repeat(60_000_000) + "</sheetData>"))))
                .containsExactly("te-veel");
        assertThat(codes(changed(SHEET, xml -> xml.replace("</sheetData>", rows + rows.toString() + "</sheetData>"))))
                .containsExactly("te-veel");
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            parts.put("xl/part" + i, "x");
        }
        assertThat(codes(zip(parts))).containsExactly("te-veel");
    }

    @Test
    void a_cell_of_a_million_characters_is_refused_at_its_place() {
        StringBuilder much = new StringBuilder();
        new Random(1).ints(1_000_000, 'a', 'z').forEach(letter -> much.append((char) letter));
        byte[] file = changed(STRINGS, xml -> xml.replace("het een eerste kleine stap is", much));

        assertThat(problems(file)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("te-lang");
            assertThat(problem.cell()).matches("[A-Z]+\\d+");
        });
    }

    @Test
    void ten_thousand_rows_are_refused_in_a_csv_file_too() {
        List<Map<String, String>> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(Map.of("id", "regel-" + i));
        }

        assertThat(codes(RuleSheets.writeCsv(TABLE, many))).containsExactly("te-veel-regels");
        assertThat(codes(("id;" + "x".repeat(1_900_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("kolom-ontbreekt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=CMD|' /C calc'!A0",
                "=HYPERLINK(\"http://elders.example\",\"klik\")",
                "=[elders.xlsx]Blad1!A1"
            })
    void a_formula_is_never_computed(String formula) {
        byte[] file = changed(
                SHEET,
                xml -> xml.replaceFirst(
                        "<c r=\"A3\"[^>]*>.*?</c>",
                        Matcher.quoteReplacement(
                                "<c r=\"A3\"><f>" + formula.substring(1).replace("&", "&amp;") + "</f><v>2</v></c>")));

        assertThat(problems(file)).containsExactly(SheetProblem.of("A3", "formule"));
    }

    private static List<Map<String, String>> lines() {
        return SheetText.lines("rows", TIERS.rows());
    }

    private static List<String> codes(byte[] file) {
        return problems(file).stream().map(SheetProblem::code).distinct().toList();
    }

    private static List<SheetProblem> problems(byte[] file) {
        assertThat(file.length).isLessThan(RuleSheets.MOST_BYTES);
        List<SheetProblem> problems = new ArrayList<>();
        assertThatThrownBy(() -> RuleSheets.read(TABLE, file))
                .isInstanceOfSatisfying(BadSheet.class, bad -> problems.addAll(bad.problems()));
        return problems;
    }

    /** Our own workbook with one part changed. */
    private static byte[] changed(String part, UnaryOperator<String> change) {
        Map<String, String> parts = parts();
        assertThat(change.apply(parts.get(part))).isNotEqualTo(parts.get(part));
        parts.computeIfPresent(part, (name, text) -> change.apply(text));
        return zip(parts);
    }

    private static byte[] with(String part, String text, UnaryOperator<String> types) {
        Map<String, String> parts = parts();
        parts.put(part, text);
        parts.computeIfPresent(TYPES, (name, old) -> types.apply(old));
        return zip(parts);
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        byte[] file = RuleSheets.write(TABLE, lines(), Locale.forLanguageTag("nl"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
