package nl.overbrug.monitor;

import java.util.List;
import java.util.Locale;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.Figures;
import nl.overbrug.figure.Frame;
import nl.overbrug.figure.RulesInForce;
import nl.overbrug.page.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Says of figures for which period and part they are, and by which rules. */
@Component
public class ScopeFigures {

    private final Parts parts;
    private final RulesInForce rules;
    private final Texts texts;

    ScopeFigures(Parts parts, RulesInForce rules, Texts texts) {
        this.parts = parts;
        this.rules = rules;
        this.texts = texts;
    }

    /**
     * @param page where they stand
     * @param periodKey which day counts, in words with both days of the period
     */
    public Figures of(String page, String periodKey, Scope scope, List<Figure> figures) {
        Period period = scope.period();
        String days = texts.of(periodKey, texts.date(period.from()), texts.date(period.to()));
        Frame frame = new Frame(page, query(scope), days, part(scope));
        return rules.with(frame, figures, period.from(), period.to());
    }

    private String part(Scope scope) {
        if (scope.part() == Scope.Part.ALL) {
            return texts.of("figuur.iedereen");
        }
        String label = parts.find(code(scope)).map(Parts.Choice::label).orElse(scope.of());
        return scope.part() == Scope.Part.REFERRER
                ? texts.of("figuur.aangemeld-door", texts.of(label))
                : texts.of("figuur.deel." + scope.part().name().toLowerCase(Locale.ROOT), label);
    }

    private static String query(Scope scope) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        if (scope.counted() == Scope.Counted.YEAR) {
            query.queryParam("jaar", scope.period().from().getYear());
        }
        if (scope.exact()) {
            query.queryParam("gepubliceerd", true);
        }
        return scope.part() == Scope.Part.ALL
                ? query.build().toUriString()
                : query.queryParam("deel", "{deel}")
                        .encode()
                        .buildAndExpand(code(scope))
                        .toUriString();
    }

    private static String code(Scope scope) {
        return new Parts.Choice(scope.part(), scope.of(), "").code();
    }
}
