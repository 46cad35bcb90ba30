package nl.overbrug.questionnaire;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overbrug.form.Form;
import nl.overbrug.form.FormFault;
import nl.overbrug.form.FormPart;

/**
 * Whether the form of an instrument asks what can be scored. Items may be left out; a code that the scoring does not know, or an answer
 * that it cannot compute with, is a fault, so that a municipality's own form never counts wrongly without a word.
 */
final class ItemCheck {

    private final Instrument instrument;
    private final Form form;
    private final int points;
    private final Map<String, Item> items;

    private ItemCheck(Instrument instrument, Form form, int points) {
        this.instrument = instrument;
        this.form = form;
        this.points = points;
        this.items = instrument.items().stream().collect(Collectors.toMap(Item::code, Function.identity()));
    }

    /**
     * @param points with how many points financial scarcity is answered
     * @throws FormFault naming the item
     */
    static void check(Instrument instrument, Form form, int points) {
        ItemCheck check = new ItemCheck(instrument, form, points);
        form.questions().forEach(check::question);
        instrument.items().stream().filter(item -> item.range() == null).forEach(item -> check.present(item.code()));
    }

    private void question(FormPart question) {
        Item item = items.get(question.key());
        if (item == null) {
            throw fault(
                    question.key(),
                    "deze code hoort niet bij " + instrument,
                    "this code does not belong to " + instrument);
        }
        if (!item.by().kinds().contains(question.kind())) {
            throw fault(question.key(), "dit soort past niet bij deze code", "this type does not fit this code");
        }
        Range range = instrument == Instrument.PIFS ? new Range(item.range().lowest(), points) : item.range();
        if (item.by() == Item.By.NUMBER && !question.isWhole(range.lowest(), range.highest())) {
            throw fault(
                    question.key(),
                    "dit getal moet heel zijn en 'validate' moet het houden van %d tot en met %d"
                            .formatted(range.lowest(), range.highest()),
                    "this number must be whole, and 'validate' must keep it from %d to %d"
                            .formatted(range.lowest(), range.highest()));
        }
        question.options("nl").forEach(option -> value(question, option.value(), range));
        if (instrument == Instrument.QLI) {
            present(other(question.key()));
        }
    }

    private void value(FormPart question, String value, Range range) {
        boolean counts = value.matches("[1-9]") && range.holds(Integer.parseInt(value));
        if (!counts && !value.equals(Answer.NOT_APPLICABLE)) {
            throw fault(
                    question.key(),
                    "een waarde moet %d tot en met %d of nvt zijn".formatted(range.lowest(), range.highest()),
                    "a value must be %d to %d or nvt".formatted(range.lowest(), range.highest()));
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
}
