package nl.overbrug.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overbrug.figure.Definition;
import nl.overbrug.figure.Figure;
import nl.overbrug.figure.FigureWords;
import nl.overbrug.figure.Figures;
import nl.overbrug.monitor.Period;
import nl.overbrug.monitor.Scope;
import nl.overbrug.monitor.ScopeFigures;
import nl.overbrug.monitor.ScopedFigures;
import nl.overbrug.progress.ProgressFigures;
import nl.overbrug.progress.ProgressReport;
import org.springframework.stereotype.Component;

/** Everything on the page of progress as tables, for the page and for files. */
@Component
class ProgressTables implements ScopedFigures {

    /** Of all figures that there can be. */
    static final List<Definition> DEFINITIONS = Stream.of(
                    ChangeTables.DEFINITIONS, WorkTables.DEFINITIONS, ScoreTables.DEFINITIONS)
            .flatMap(List::stream)
            .toList();

    private final ProgressReport report;
    private final ScopeFigures scopes;
    private final FigureWords words;

    ProgressTables(ProgressReport report, ScopeFigures scopes, FigureWords words) {
        this.report = report;
        this.scopes = scopes;
        this.words = words;
    }

    @Override
    public String word() {
        return "voortgang";
    }

    @Override
    public Period everything() {
        return report.everything();
    }

    @Override
    public Figures of(Scope scope) {
        return of(scope, report.of(scope));
    }

    Figures of(Scope scope, ProgressFigures data) {
        String day = "figuur.periode.start";
        return scopes.of("/monitor/" + word(), day, scope, data.isEmpty() ? List.of() : all(data));
    }

    private List<Figure> all(ProgressFigures data) {
        ChangeTables changes = new ChangeTables(words);
        WorkTables work = new WorkTables(words);
        List<Figure> figures = new ArrayList<>();
        data.changes().stream()
                .filter(change -> !change.isNobody())
                .forEach(change -> figures.add(changes.change(change)));
        figures.add(changes.measured(data.moments()));
        data.moments().stream()
                .filter(moment -> !moment.isNobody())
                .forEach(moment -> figures.add(changes.positions(moment)));
        figures.addAll(List.of(work.goals(data.goals()), work.actions(data.actions()), work.days(data.actions())));
        new ScoreTables(words).all(data.scores(), data.scales()).forEach(figures::add);
        return figures;
    }
}
