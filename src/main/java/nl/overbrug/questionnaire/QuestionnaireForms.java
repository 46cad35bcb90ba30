package nl.overbrug.questionnaire;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overbrug.form.Form;
import nl.overbrug.form.FormFault;
import nl.overbrug.form.FormPart;
import nl.overbrug.form.FormPart.Kind;
import nl.overbrug.form.Forms;
import nl.overbrug.kernel.StartFault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The forms of the instruments. The shipped ones hold item codes only; a municipality that may use an instrument replaces its form by one
 * with the wording ({@code docs/questionnaires.md}).
 */
@Component
public class QuestionnaireForms {

    private static final String WORD = "questionnaire";
    private static final Set<Kind> SCORED = Set.of(Kind.RADIOS, Kind.SELECT, Kind.NUMBER);

    private final Map<Instrument, Form> forms = new EnumMap<>(Instrument.class);
    private final int points;

    /** @param points 5 or 7: with how many points financial scarcity is answered */
    QuestionnaireForms(Forms files, @Value("${overbrug.questionnaire.scarcity-points:5}") int points) {
        if (!FinancialScarcity.POINTS.contains(points)) {
            throw new StartFault(
                    "De waarde van overbrug.questionnaire.scarcity-points moet 5 of 7 zijn",
                    "The value of overbrug.questionnaire.scarcity-points must be 5 or 7");
        }
        this.points = points;
        put(Instrument.QLI, files.get(WORD, "quality-of-life"));
        put(Instrument.PIFS, files.get(WORD, "financial-scarcity-" + points));
        put(Instrument.BRIEF_A, files.get(WORD, "executive-function"));
        put(Instrument.WORKING_ALLIANCE, files.get(WORD, "working-alliance"));
    }

    /** @throws IllegalArgumentException for the Bridge, which has pages of its own */
    public Form of(Instrument instrument) {
        Form form = forms.get(instrument);
        if (form == null) {
            throw new IllegalArgumentException("no questionnaire: " + instrument);
        }
        return form;
    }

    /** How many minutes filling it in takes, about. */
    public int minutes(Instrument instrument) {
        return Integer.parseInt(of(instrument).properties().get("minutes"));
    }

    /** With how many points financial scarcity is answered. */
    int scarcityPoints() {
        return points;
    }

    /** The items that are answered with a number; of a pair such as {@code H1_satisfaction} and {@code H1_importance} once {@code H1}. */
    Set<String> items(Instrument instrument) {
        return numbered(instrument).stream()
                .map(key -> key.replaceFirst("_.*", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The keys of what is answered with a number, in order, such as {@code H1_satisfaction}. */
    public List<String> numbered(Instrument instrument) {
        return of(instrument).questions().stream()
                .filter(question -> SCORED.contains(question.kind()))
                .map(FormPart::key)
                .toList();
    }

    private void put(Instrument instrument, Form form) {
        ItemCheck.check(instrument, form, points);
        if (!form.properties().getOrDefault("minutes", "").matches("\\d{1,3}")) {
            throw new FormFault(
                    form.name(),
                    null,
                    "'properties' moet zeggen hoeveel 'minutes' het invullen kost",
                    "'properties' must say how many 'minutes' filling in takes");
        }
        forms.put(instrument, form);
    }
}
