package nl.overbrug.fidelity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.overbrug.fidelity.Mirror;
import nl.overbrug.fidelity.Mirrors;
import nl.overbrug.figure.Base;
import nl.overbrug.figure.Cell;
import nl.overbrug.figure.Column;
import nl.overbrug.figure.Definition;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.FigureWords;
import nl.overbrug.figure.Figures;
import nl.overbrug.figure.Frame;
import nl.overbrug.figure.Line;
import nl.overbrug.figure.RulesInForce;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A mentor's mirror as tables, without names: for what stands under each table of the page, and for files. */
@Component
class MirrorFigures {

    private static final Definition STEPS = Definition.of("spiegel", FidelityTables.RULES);

    private final Mirrors mirrors;
    private final RulesInForce rules;
    private final FigureWords words;

    MirrorFigures(Mirrors mirrors, RulesInForce rules, FigureWords words) {
        this.mirrors = mirrors;
        this.rules = rules;
        this.words = words;
    }

    Figures own() {
        return of(mirrors.own());
    }

    Figures of(Mirror mirror) {
        Frame frame = new Frame(
                "/mijn/spiegel", "", words.of("figuur.periode.eigen-gesprekken"), words.of("figuur.deel.caseload"));
        List<Figure> figures =
                mirror.parts().stream().map(part -> figure(part, mirror)).toList();
        return rules.with(frame, figures, LocalDate.MIN, LocalDate.MAX);
    }

    private Figure figure(Mirror.Part part, Mirror mirror) {
        return new Figure(
                part.element().name().toLowerCase(Locale.ROOT),
                words.of(part.element()),
                STEPS,
                new Base(
                        words.of("figuur.basis.spiegel"),
                        words.count(mirror.participants()),
                        words.count(mirror.untalked())),
                List.of(
                        Column.text(words.of("fidelity.kop.stap")),
                        Column.number(words.of("fidelity.kop.gedaan-bij")),
                        Column.number(words.of("fidelity.kop.aan-de-orde-bij")),
                        Column.number("%"),
                        Column.text(words.of("fidelity.kop.antwoord")),
                        Column.number(words.of("fidelity.kop.nog-niet"))),
                part.lines().stream().map(this::line).toList());
    }

    private Line line(Mirror.Line line) {
        Locale language = LocaleContextHolder.getLocale();
        List<Cell> cells = List.of(
                words.count(line.share().done()),
                words.count(line.share().base()),
                words.percent(line.share().fraction()),
                Cell.text(words.of(line.share().category())),
                words.count(line.open().size()));
        return new Line(line.share().words().in(language), cells);
    }
}
