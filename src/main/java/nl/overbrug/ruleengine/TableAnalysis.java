package nl.overbrug.ruleengine;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overbrug.ruleengine.TableFinding.Kind;
import nl.overbrug.ruletable.HitPolicy;
import nl.overbrug.ruletable.Row;
import nl.overbrug.ruletable.Table;
import org.kie.api.builder.Message;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;

/** Looks for gaps, overlaps and rows that do not do what they seem to. Takes some 100 ms. */
public final class TableAnalysis {

    private final Table table;

    private TableAnalysis(Table table) {
        this.table = table;
    }

    /** What is wrong with the rows under the hit policy of the table. */
    public static List<TableFinding> of(Table table) {
        List<TableFinding> findings = new ArrayList<>(new RowPairs(table).findings());
        if (table.definition().hitPolicy() == HitPolicy.ALL) {
            table.definition().limits().together().needed().forEach(needed -> findings.addAll(lacking(table, needed)));
        } else if (!table.definition().conditions().isEmpty()) {
            Set<Set<String>> told = RowPairs.told(findings);
            new TableAnalysis(table)
                    .analyse().stream()
                            .filter(finding -> !told.contains(Set.copyOf(finding.rows())))
                            .forEach(findings::add);
        }
        return findings;
    }

    /** The situations in which no row gives these results. */
    private static List<TableFinding> lacking(Table table, Map<String, Object> needed) {
        List<Row> giving = table.rows().stream()
                .filter(row -> row.results().entrySet().containsAll(needed.entrySet()))
                .toList();
        if (giving.isEmpty()) {
            return List.of(new TableFinding(Kind.GAP, List.of(), needed.toString(), Map.of(), needed));
        }
        return new TableAnalysis(new Table(table.definition(), giving, List.of()))
                .analyse().stream().map(gap -> gap.lacking(needed)).toList();
    }

    private List<TableFinding> analyse() {
        DMNValidator validator = DMNValidatorFactory.newValidator();
        List<DMNMessage> messages = validator.validate(
                new StringReader(new DmnWriter(table).write()), DMNValidator.Validation.ANALYZE_DECISION_TABLE);
        List<TableFinding> findings = new ArrayList<>();
        messages.stream()
                .filter(message ->
                        message.getLevel() == Message.Level.ERROR && !(message instanceof DMNDTAnalysisMessage))
                .forEach(message -> findings.add(
                        new TableFinding(Kind.UNREADABLE, List.of(), message.getText(), Map.of(), Map.of())));
        messages.stream()
                .filter(DMNDTAnalysisMessage.class::isInstance)
                .map(message -> ((DMNDTAnalysisMessage) message).getAnalysis())
                .distinct()
                .flatMap(this::findings)
                .distinct()
                .forEach(findings::add);
        return findings;
    }

    private Stream<TableFinding> findings(DTAnalysis analysis) {
        if (analysis.isError()) {
            return Stream.of(new TableFinding(Kind.UNREADABLE, List.of(), analysis.toString(), Map.of(), Map.of()));
        }
        return Stream.concat(
                analysis.getGaps().stream().map(gap -> finding(Kind.GAP, List.of(), gap, analysis)),
                overlaps(analysis));
    }

    private Stream<TableFinding> overlaps(DTAnalysis analysis) {
        if (!table.definition().hitPolicy().isSingle()) {
            return Stream.of();
        }
        return analysis.getOverlaps().stream()
                .map(overlap -> finding(Kind.OVERLAP, rows(overlap.getRules()), overlap.getOverlap(), analysis));
    }

    private TableFinding finding(Kind kind, List<String> rows, Hyperrectangle facts, DTAnalysis analysis) {
        return new TableFinding(
                kind,
                rows,
                facts.asHumanFriendly(analysis.getDdtaTable()),
                new Situation(table.definition().conditions(), analysis.getDdtaTable()).of(facts),
                Map.of());
    }

    /** The analysis counts rows from 1. */
    private List<String> rows(Collection<? extends Number> numbers) {
        return numbers.stream()
                .map(number -> table.rows().get(number.intValue() - 1).id())
                .toList();
    }
}
