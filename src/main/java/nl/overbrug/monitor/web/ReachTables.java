package nl.overbrug.monitor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.figure.Definition;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.FigureWords;
import nl.overbrug.figure.Figures;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.ReachReport;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ScopeFigures;
import nl.overbrug.monitor.ScopedFigures;
import org.springframework.stereotype.Component;

/** Everything on the page of reach as tables, for the page and for files. */
@Component
class ReachTables implements ScopedFigures {

    /** Of all figures that there can be. */
    static final List<Definition> DEFINITIONS = Stream.of(
                    JoiningTables.DEFINITIONS, StayingTables.DEFINITIONS, OutsetTable.DEFINITIONS)
            .flatMap(List::stream)
            .toList();

    private final ReachReport report;
    private final ScopeFigures scopes;
    private final FigureWords words;

    ReachTables(ReachReport report, ScopeFigures scopes, FigureWords words) {
        this.report = report;
        this.scopes = scopes;
        this.words = words;
    }

    @Override
    public String word() {
        return "bereik";
    }

    @Override
    public Period everything() {
        return report.everything();
    }

    @Override
    public Figures of(Scope scope) {
        return of(scope, data(scope));
    }

    ReachData data(Scope scope) {
        return ReachData.of(report, scope);
    }

    Figures of(Scope scope, ReachData data) {
        String day = "figuur.periode.aanmelding";
        return scopes.of("/monitor/" + word(), day, scope, data.isEmpty() ? List.of() : all(scope, data));
    }

    /** Of one's own participants no way from referral to joining: who did not join is nobody's participant. */
    private List<Figure> all(Scope scope, ReachData data) {
        boolean own = scope.part() == Scope.Part.CASELOAD;
        JoiningTables joining = new JoiningTables(words);
        StayingTables staying = new StayingTables(words);
        List<Figure> figures = new ArrayList<>();
        if (!own) {
            figures.add(
                    joining.flow(data.reach().boxes(), data.flow(), data.reach().accepted()));
        }
        figures.add(joining.helpQuestions(data.reach().helpQuestions()));
        data.participants().forEach(table -> figures.add(joining.trait(table)));
        if (!own) {
            figures.add(joining.notAsked(data.reach().boxes(), data.notAsked()));
        }
        figures.add(staying.durations(data.following()));
        figures.add(staying.curve(data.following()));
        figures.add(staying.afterAYear(data.afterAYear()));
        figures.add(new OutsetTable(words).of(data.outsets()));
        figures.removeIf(figure -> figure.lines().isEmpty());
        return figures;
    }
}
