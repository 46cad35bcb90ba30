package nl.overbrug.questionnaire;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overbrug.form.Form;
import nl.overbrug.form.FormFault;
import nl.overbrug.form.FormPart;
import nl.overbrug.form.FormPart.Kind;

/**
 * Whether the form of an instrument asks what can be scored. Items may be left out; a code that the scoring does not know, or an answer
 * that it cannot compute with, is a fault, so that a municipality's own form never counts wrongly without a word.
 */
final class ItemCheck {

    private static final int SATISFACTION = 6;
    private static final int AGREEMENT = 5;
    private static final Set<Kind> ONE_OF = Set.of(Kind.RADIOS, Kind.SELECT);
    private static final Map<Instrument, Map<String, Set<Kind>>> CODES = codes();

    private final Instrument instrument;
    private final Form form;
    private final int highest;

    private ItemCheck(Instrument instrument, Form form, int highest) {
        this.instrument = instrument;
        this.form = form;
        this.highest = highest;
    }

    /**
     * @param points with how many points financial scarcity is answered
     * @throws FormFault naming the item
     */
    static void check(Instrument instrument, Form form, int points) {
        int highest = instrument == Instrument.QLI ? SATISFACTION : instrument == Instrument.PIFS ? points : AGREEMENT;
        ItemCheck check = new ItemCheck(instrument, form, highest);
        form.questions().forEach(check::question);
        if (instrument == Instrument.BRIEF_A) {
            Stream.of("taken_on", "norm_edition", "scored_by").forEach(check::present);
        }
    }

    private void question(FormPart question) {
        Set<Kind> kinds = CODES.get(instrument).get(question.key());
        if (kinds == null) {
            throw fault(
                    question.key(),
                    "deze code hoort niet bij " + instrument,
                    "this code does not belong to " + instrument);
        }
        if (!kinds.contains(question.kind())) {
            throw fault(question.key(), "dit soort past niet bij deze code", "this type does not fit this code");
        }
        question.options("nl").forEach(option -> value(question, option.value()));
        if (instrument == Instrument.QLI) {
            present(other(question.key()));
        }
    }

    private void value(FormPart question, String value) {
        boolean counts = value.matches("[1-9]") && Integer.parseInt(value) <= highest;
        if (!counts && !value.equals(Answer.NOT_APPLICABLE)) {
            throw fault(
                    question.key(),
                    "een waarde moet 1 tot en met %d of nvt zijn".formatted(highest),
                    "a value must be 1 to %d or nvt".formatted(highest));
        }
    }

    private void present(String key) {
        if (!form.keys().contains(key)) {
            throw fault(key, "deze vraag ontbreekt", "this question is missing");
        }
    }

    private FormFault fault(String key, String dutch, String english) {
        return new FormFault(form.name(), key, dutch, english);
    }

    private static String other(String key) {
        return key.endsWith(QualityOfLife.IMPORTANCE)
                ? key.replace(QualityOfLife.IMPORTANCE, QualityOfLife.SATISFACTION)
                : key.replace(QualityOfLife.SATISFACTION, QualityOfLife.IMPORTANCE);
    }

    private static Map<Instrument, Map<String, Set<Kind>>> codes() {
        Map<Instrument, Map<String, Set<Kind>>> codes = new EnumMap<>(Instrument.class);
        Arrays.stream(Instrument.values()).forEach(each -> codes.put(each, new LinkedHashMap<>()));
        Stream.of(items("H", 13), items("S", 8), items("P", 7), items("F", 5))
                .flatMap(items -> items)
                .flatMap(item -> Stream.of(item + QualityOfLife.SATISFACTION, item + QualityOfLife.IMPORTANCE))
                .forEach(code -> codes.get(Instrument.QLI).put(code, ONE_OF));
        items("G", 12).forEach(code -> codes.get(Instrument.PIFS).put(code, ONE_OF));
        items("W", 9).forEach(code -> codes.get(Instrument.WORKING_ALLIANCE).put(code, ONE_OF));
        Map<String, Set<Kind>> executive = codes.get(Instrument.BRIEF_A);
        scales().forEach(code -> executive.put(code, Set.of(Kind.NUMBER)));
        executive.put("taken_on", Set.of(Kind.DATE));
        executive.put("norm_edition", Set.of(Kind.WORDS));
        executive.put("scored_by", Set.of(Kind.WORDS));
        return codes;
    }

    static Set<String> codes(Instrument instrument) {
        return CODES.get(instrument).keySet();
    }

    /** Of the BRIEF-A: nine scales, two indices and a total. */
    static Stream<String> scales() {
        return Stream.concat(items("S", 9), Stream.of("GR", "MC", "TOT"));
    }

    private static Stream<String> items(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> letter + number);
    }
}
