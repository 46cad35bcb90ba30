package nl.overbrug.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overbrug.questionnaire.Instrument;
import nl.overbrug.questionnaire.Item;
import nl.overbrug.questionnaire.Range;
import nl.overbrug.questionnaire.Scale;
import nl.overbrug.questionnaire.Score;

/** What answers and scores can be, as rules of their files: what no form asks and no scoring gives would count in a mean like any other. */
final class ScaleRules {

    private static final String OUTSIDE = "buiten-bereik";
    private static final String OTHER = "past-niet";
    private static final String VALUE = "value";
    private static final String ITEM = "item";
    private static final String INSTRUMENT = "questionnaires.instrument";

    /** Of these the first is made of the same answers as the second, moved from five points to seven. */
    private static final String FIVE = "PIFS_5";

    private static final String SEVEN = "PIFS_7";

    /** Figures count on it that who has a score on five points has it on seven too. */
    private static final String FIVE_ALONE = """
            s.score = '%s' and not exists (select from exchange_in_scores seven where seven.questionnaire_id = s.questionnaire_id
                and seven.score = '%s' and (seven.value is null) = (s.value is null))
            """.formatted(FIVE, SEVEN);

    private ScaleRules() {}

    /** The codes of all scores. */
    static List<String> scores() {
        return scales().map(Scale::code).toList();
    }

    static DossierFile ofAnswers(DossierFile file) {
        List<Item> items = items(item -> true);
        Collection<String> numbers = codes(items(item -> item.range() != null));
        DossierFile with = file.rule(
                        ITEM, ofOther(instrument -> codes(instrument.items()), "s.item"), OTHER, INSTRUMENT)
                .rule("words", "s.words is not null and s.item in " + words(numbers), OTHER, ITEM)
                .rule(
                        VALUE,
                        "s.value is not null and s.item in " + words(codes(items(item -> item.range() == null))),
                        OTHER,
                        ITEM)
                .rule(
                        "not_applicable",
                        "s.not_applicable and s.item in " + words(codes(items(item -> item.by() != Item.By.CHOICE))),
                        OTHER,
                        ITEM);
        for (Map.Entry<Range, List<String>> each :
                byRange(items, Item::range, Item::code).entrySet()) {
            with = within(with, VALUE, each.getKey(), "s.item in " + words(each.getValue()));
        }
        return onFive(with);
    }

    static DossierFile ofScores(DossierFile file) {
        DossierFile with = file.rule(
                        "score",
                        ofOther(
                                instrument -> instrument.scales().stream()
                                        .map(Scale::code)
                                        .toList(),
                                "s.score"),
                        OTHER,
                        INSTRUMENT)
                .rule("score", FIVE_ALONE, OTHER, SEVEN)
                .rule("answered", "s.answered not between 0 and s.asked", OTHER, "asked")
                .rule(
                        VALUE,
                        "(s.value is null) <> (s.answered * 100 < s.asked * %d)".formatted(Score.ENOUGH),
                        OTHER,
                        "answered, asked");
        List<Scale> scales = scales().toList();
        for (Map.Entry<Range, List<String>> each :
                byRange(scales, Scale::range, Scale::code).entrySet()) {
            with = within(with, VALUE, each.getKey(), "s.score in " + words(each.getValue()));
        }
        Function<Scale, Range> asked = scale -> new Range(1, scale.items());
        for (Map.Entry<Range, List<String>> each :
                byRange(scales, asked, Scale::code).entrySet()) {
            with = within(with, "asked", each.getKey(), "s.score in " + words(each.getValue()));
        }
        return with;
    }

    /** Which numbers there can be, in Dutch, by what they are asked or computed in. */
    static String ranges(Function<Instrument, Stream<Range>> of) {
        return Arrays.stream(Instrument.values())
                .filter(instrument -> of.apply(instrument).findAny().isPresent())
                .map(instrument -> "`%s` %s"
                        .formatted(
                                instrument,
                                of.apply(instrument)
                                        .distinct()
                                        .map(range -> range.lowest() + " tot en met " + range.highest())
                                        .collect(Collectors.joining(" of "))))
                .collect(Collectors.joining(", "));
    }

    /** Answers on seven points are no answers on five. */
    private static DossierFile onFive(DossierFile file) {
        Range five = scales().filter(scale -> scale.code().equals(FIVE))
                .findFirst()
                .orElseThrow()
                .range();
        return within(file, VALUE, five, """
                s.item in %s and exists (select from exchange_in_scores five
                    where five.questionnaire_id = s.questionnaire_id and five.score = '%s')
                """.formatted(words(codes(Instrument.PIFS.items())), FIVE));
    }

    private static DossierFile within(DossierFile file, String column, Range range, String where) {
        String outside = "s.%s not between %d and %d and %s".formatted(column, range.lowest(), range.highest(), where);
        return file.rule(column, outside, OUTSIDE, String.valueOf(range.lowest()), String.valueOf(range.highest()));
    }

    /** What belongs to another instrument than that of its questionnaire. */
    private static String ofOther(Function<Instrument, List<String>> codes, String code) {
        return Stream.of(Instrument.values())
                .map(instrument -> "q.instrument = '%s' and %s not in %s"
                        .formatted(instrument, code, words(codes.apply(instrument))))
                .collect(Collectors.joining(
                        " or ",
                        "exists (select from exchange_in_questionnaires q where q.id = s.questionnaire_id and (",
                        "))"));
    }

    private static <T> Map<Range, List<String>> byRange(
            List<T> all, Function<T, Range> range, Function<T, String> code) {
        return all.stream()
                .filter(each -> range.apply(each) != null)
                .collect(Collectors.groupingBy(
                        range, LinkedHashMap::new, Collectors.mapping(code, Collectors.toList())));
    }

    private static List<Item> items(Predicate<Item> which) {
        return Stream.of(Instrument.values())
                .flatMap(instrument -> instrument.items().stream())
                .filter(which)
                .toList();
    }

    private static Stream<Scale> scales() {
        return Stream.of(Instrument.values()).flatMap(instrument -> instrument.scales().stream());
    }

    private static List<String> codes(List<Item> items) {
        return items.stream().map(Item::code).toList();
    }

    /** For SQL; never without any. */
    private static String words(Collection<String> codes) {
        return Stream.concat(Stream.of(""), codes.stream())
                .map(code -> "'" + code + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
