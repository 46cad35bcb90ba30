package nl.overbrug.research;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.page.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What every column means: for people as a page in two languages, for programs as CSV. Made from the columns that write the files. */
@Component
class Codebook {

    private static final String WORDS = "onderzoek.";

    private final MessageSource texts;
    private final KnownCodes known;
    private final ITemplateEngine pages;

    Codebook(MessageSource texts, KnownCodes known, ITemplateEngine pages) {
        this.texts = texts;
        this.known = known;
        this.pages = pages;
    }

    /** A file as a page tells of it. */
    record FileWords(String name, String meaning, List<ColumnWords> columns) {}

    /** @param derived null when it stands in the dossiers as it is written; @param unit null when it has none */
    record ColumnWords(
            String name,
            String kind,
            String unit,
            String meaning,
            String derived,
            String empty,
            List<ValueWords> values) {}

    /** A word and its meaning. */
    record ValueWords(String code, String meaning) {}

    /** The page in this language. @param concerned how many participants are in a small group */
    String page(Dataset dataset, Settings settings, int concerned, Locale language) {
        Map<String, Object> shown = Map.of(
                "files",
                words(dataset, settings, language),
                "settings",
                settings,
                "concerned",
                concerned,
                "farthest",
                Pseudonyms.FARTHEST);
        return pages.process("research/codebook", new Context(language, shown));
    }

    /** A row for each column, in both languages. */
    String columnsCsv(Dataset dataset, Settings settings) {
        return dataset.subjects().stream()
                .flatMap(subject -> subject.columns().stream()
                        .map(column -> line(
                                subject,
                                column,
                                words(dataset, column, settings, Languages.DUTCH),
                                words(dataset, column, settings, Languages.ENGLISH))))
                .collect(Collectors.joining(
                        "",
                        "file,column,kind,unit_nl,unit_en,meaning_nl,meaning_en,derived_nl,derived_en,empty_nl,empty_en\n",
                        ""));
    }

    private static String line(Subject subject, Column column, ColumnWords dutch, ColumnWords english) {
        return Csv.line(
                subject.entry(),
                column.name(),
                column.kind().name(),
                dutch.unit(),
                english.unit(),
                dutch.meaning(),
                english.meaning(),
                dutch.derived(),
                english.derived(),
                dutch.empty(),
                english.empty());
    }

    /** A row for each word that a column may hold. */
    String valuesCsv(Dataset dataset) {
        return dataset.subjects().stream()
                .flatMap(subject -> subject.columns().stream()
                        .flatMap(column -> codes(dataset, column).stream()
                                .map(code -> Csv.line(
                                        subject.entry(), column.name(), code.code(), code.dutch(), code.english()))))
                .collect(Collectors.joining("", "file,column,code,label_nl,label_en\n", ""));
    }

    private List<FileWords> words(Dataset dataset, Settings settings, Locale language) {
        return dataset.subjects().stream()
                .map(subject -> new FileWords(
                        subject.entry(),
                        text("bestand." + subject.name(), language),
                        subject.columns().stream()
                                .map(column -> words(dataset, column, settings, language))
                                .toList()))
                .toList();
    }

    private ColumnWords words(Dataset dataset, Column column, Settings settings, Locale language) {
        String kind = column.kind() == Column.Kind.DATE ? "datum." + lower(settings.dates()) : lower(column.kind());
        return new ColumnWords(
                column.name(),
                text("soort." + kind, language),
                column.unit() == null ? null : text("eenheid." + column.unit(), language),
                text("kolom." + column.key(), language),
                column.derived() ? text("hoe." + column.key(), language) : null,
                text("leeg." + lower(column.empty()), language),
                dataset.values().get(column).stream()
                        .map(code -> new ValueWords(code.code(), code.in(language)))
                        .toList());
    }

    /** In the file for programs each column names the word for what is in no list; the page says it once. */
    private List<Code> codes(Dataset dataset, Column column) {
        List<Code> codes = dataset.values().get(column);
        return codes.isEmpty()
                ? codes
                : Stream.concat(codes.stream(), Stream.of(known.worded(Cells.UNLISTED, "onderzoek.code.unlisted")))
                        .toList();
    }

    private String text(String key, Locale language) {
        return texts.getMessage(WORDS + key, null, language);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
