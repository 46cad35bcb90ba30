package nl.overbrug.ruleregister;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.kernel.MovableClock;
import nl.overbrug.ruleregister.RegisterEntry.Field;
import nl.overbrug.ruleregister.RegisterEntry.State;
import nl.overbrug.ruleversion.PastVersion;
import nl.overbrug.ruleversion.PublishedRules.PublishedRow;
import nl.overbrug.ruleversion.PublishedRules.PublishedSet;
import nl.overbrug.ruleversion.RuleVersion;
import org.springframework.web.util.HtmlUtils;

/** Writes one entry. The greatest lengths, in characters, are those of the publication standard. */
record RegisterWriter(PublishedSet set, RegisterTexts texts, String municipality, Status status) {

    private static final int NAME = 100;
    private static final int SHORT = 350;
    private static final int LONG = 2500;
    private static final int METHOD = 5000;
    /** What saying that lines are left out takes. */
    private static final int SPARE = 40;
    /** What a line end takes: {@code <br>}. */
    private static final int LINE_END = 4;

    private static final int MOST_VERSIONS = 10;

    /** The values that the standard knows. */
    enum Status {
        IN_DEVELOPMENT,
        IN_USE,
        OUT_OF_USE;

        String key() {
            return "status." + name().toLowerCase(Locale.ROOT);
        }
    }

    RegisterEntry entry() {
        return new RegisterEntry(
                set.label().label(),
                List.of(
                        made("name", cut(texts.of("naam", set.label().label()), NAME)),
                        made("description_short", cut(set.label().help() + " " + texts.of("advies"), SHORT)),
                        made("organization", cut(municipality, NAME)),
                        check("category", texts.of("thema")),
                        made("status", texts.of(status.key())),
                        check("begin_date", begin()),
                        missing("contact_email"),
                        missing("website"),
                        check("publication_category", texts.of("categorie")),
                        made("goal", cut(set.label().purpose(), LONG)),
                        check("proportionality", texts.of("afweging")),
                        check("human_intervention", texts.of("mens")),
                        check("risks", texts.of("risico")),
                        lawfulBasis(),
                        missing("impacttoetsen"),
                        sourceData(),
                        new Field("methods_and_models", method(), State.MADE),
                        check("provider", texts.of("leverancier")),
                        missing("publiccode"),
                        made("lang", "nld"),
                        made("standard_version", "1.0"),
                        made(
                                "source_id",
                                set.version().ruleSet() + "/" + set.version().number()),
                        made("tags", texts.of("trefwoorden"))));
    }

    /** The month in which the first version came. */
    private String begin() {
        return set.history().stream()
                .map(PastVersion::version)
                .min(Comparator.comparingInt(RuleVersion::number))
                .map(first -> YearMonth.from(first.publication().at().atZone(MovableClock.ZONE))
                        .toString())
                .orElse("");
    }

    private Field lawfulBasis() {
        List<String> sources = set.rows().stream()
                .map(PublishedRow::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
        return sources.isEmpty()
                ? missing("lawful_basis")
                : new Field("lawful_basis", within(sources, LONG), State.CHECK);
    }

    private Field sourceData() {
        List<String> inputs = set.heads().stream()
                .filter(head -> !head.result())
                .map(head -> head.label() + ": " + head.help())
                .toList();
        return inputs.isEmpty()
                ? check("source_data", texts.of("gegevens"))
                : new Field("source_data", within(inputs, LONG), State.MADE);
    }

    private List<String> method() {
        List<String> versions = new ArrayList<>(List.of(texts.of("versies")));
        set.history().stream()
                .filter(past -> past.withdrawn() == null)
                .limit(MOST_VERSIONS)
                .map(this::version)
                .forEach(versions::add);
        String how = texts.of("werking");
        int taken = size(how) + versions.stream().mapToInt(RegisterWriter::size).sum();
        List<String> rules = IntStream.range(0, set.rows().size())
                .mapToObj(at -> (at + 1) + ". " + set.rows().get(at).sentence())
                .toList();
        return Stream.of(List.of(how), within(rules, METHOD - taken), versions)
                .flatMap(List::stream)
                .toList();
    }

    private String version(PastVersion past) {
        RuleVersion version = past.version();
        String reason = past.story().reason() == null
                ? texts.of("meegeleverd")
                : cut(past.story().reason(), NAME);
        return version.isFirst()
                ? texts.of("versie-eerste", version.number(), reason)
                : texts.of("versie", version.number(), texts.date(version.validFrom()), reason);
    }

    /** As many lines as fit, and how many are left out. */
    private List<String> within(List<String> lines, int most) {
        if (lines.stream().mapToInt(RegisterWriter::size).sum() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String line : lines) {
            length += size(line);
            if (length <= most - SPARE) {
                kept.add(line);
            }
        }
        kept.add(texts.of("meer", lines.size() - kept.size()));
        return kept;
    }

    /** As the register stores it, as HTML. */
    private static int size(String line) {
        return HtmlUtils.htmlEscape(line, "UTF-8").length() + LINE_END;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static Field made(String name, String text) {
        return new Field(name, List.of(text), State.MADE);
    }

    private static Field check(String name, String text) {
        return new Field(name, List.of(text), State.CHECK);
    }

    private static Field missing(String name) {
        return new Field(name, List.of(), State.MISSING);
    }
}
